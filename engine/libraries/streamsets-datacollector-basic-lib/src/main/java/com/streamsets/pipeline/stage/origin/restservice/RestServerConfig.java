package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ListBeanModel;
import java.util.ArrayList;
import java.util.List;
import stf.engine.tls.TlsConfigBean;

/** Where requests are taken, and from which users. */
public class RestServerConfig {

  @ConfigDefBean(groups = {"HTTP"})
  public SpnegoConfig spnegoConfigBean = new SpnegoConfig();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "List of Application IDs",
      displayPosition = 20,
      group = "HTTP"
  )
  @ListBeanModel
  public List<ApplicationId> appIds = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Basic Authentication Users",
      displayPosition = 30,
      group = "TLS",
      dependencies = @Dependency(configName = "tlsConfigBean.tlsEnabled", triggeredByValues = {"true"})
  )
  @ListBeanModel
  public List<BasicAuthUser> basicAuthUsers = new ArrayList<>();

  @ConfigDefBean(groups = {"TLS"})
  public TlsConfigBean tlsConfigBean = new TlsConfigBean();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Require Client Authentication",
      displayPosition = 50,
      group = "TLS",
      dependencies = @Dependency(configName = "tlsConfigBean.tlsEnabled", triggeredByValues = {"true"})
  )
  public boolean needClientAuth = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use API Gateway",
      displayPosition = 60,
      group = "HTTP"
  )
  public boolean useApiGateway = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Gateway Service Name",
      displayPosition = 70,
      group = "HTTP",
      dependencies = @Dependency(configName = "useApiGateway", triggeredByValues = {"true"})
  )
  public String serviceName = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Require Gateway Authentication",
      displayPosition = 80,
      group = "HTTP",
      dependencies = @Dependency(configName = "useApiGateway", triggeredByValues = {"true"})
  )
  public boolean needGatewayAuth = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "8000",
      label = "HTTP Listening Port",
      displayPosition = 90,
      group = "HTTP"
  )
  public int port = 8000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "10",
      label = "Max Concurrent Requests",
      displayPosition = 100,
      group = "HTTP"
  )
  public int maxConcurrentRequests = 10;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Application ID in URL",
      displayPosition = 110,
      group = "HTTP"
  )
  public boolean appIdViaQueryParamAllowed = false;
}
