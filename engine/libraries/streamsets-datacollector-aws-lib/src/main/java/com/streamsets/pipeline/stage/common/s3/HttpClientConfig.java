package com.streamsets.pipeline.stage.common.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.credential.CredentialValue;

/** Time limits, retries and proxy of the HTTP client. */
public class HttpClientConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "10",
      label = "Connection Timeout",
      displayPosition = 310,
      group = "ADVANCED",
      dependencies = @Dependency(configName = "connectionSelection^^", triggeredByValues = {"MANUAL"})
  )
  public int connectionTimeout = 10;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "50",
      label = "Socket Timeout",
      displayPosition = 320,
      group = "ADVANCED",
      dependencies = @Dependency(configName = "connectionSelection^^", triggeredByValues = {"MANUAL"})
  )
  public int socketTimeout = 50;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "3",
      label = "Retry Count",
      displayPosition = 330,
      group = "ADVANCED",
      dependencies = @Dependency(configName = "connectionSelection^^", triggeredByValues = {"MANUAL"})
  )
  public int retryCount = 3;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use Proxy",
      displayPosition = 340,
      group = "ADVANCED",
      dependencies = @Dependency(configName = "connectionSelection^^", triggeredByValues = {"MANUAL"})
  )
  public boolean useProxy = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Proxy Host",
      displayPosition = 350,
      group = "ADVANCED",
      dependencies = @Dependency(configName = "useProxy", triggeredByValues = {"true"})
  )
  public String proxyHost = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.NUMBER,
      label = "Proxy Port",
      displayPosition = 360,
      group = "ADVANCED",
      dependencies = @Dependency(configName = "useProxy", triggeredByValues = {"true"})
  )
  public int proxyPort;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Proxy User",
      displayPosition = 370,
      group = "ADVANCED",
      dependencies = @Dependency(configName = "useProxy", triggeredByValues = {"true"})
  )
  public CredentialValue proxyUser;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Proxy Password",
      displayPosition = 380,
      group = "ADVANCED",
      dependencies = @Dependency(configName = "useProxy", triggeredByValues = {"true"})
  )
  public CredentialValue proxyPassword;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Proxy Domain",
      displayPosition = 390,
      group = "ADVANCED",
      dependencies = @Dependency(configName = "useProxy", triggeredByValues = {"true"})
  )
  public String proxyDomain = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Proxy Workstation",
      displayPosition = 400,
      group = "ADVANCED",
      dependencies = @Dependency(configName = "useProxy", triggeredByValues = {"true"})
  )
  public String proxyWorkstation = "";
}
