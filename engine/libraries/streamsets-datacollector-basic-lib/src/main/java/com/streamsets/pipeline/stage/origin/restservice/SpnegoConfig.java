package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;

/** The service in a Kerberos realm. */
public class SpnegoConfig {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      label = "Use Kerberos with SPNEGO Authentication",
      displayPosition = 10,
      group = "HTTP"
  )
  public boolean spnegoEnabled;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Kerberos Realm",
      displayPosition = 20,
      group = "HTTP",
      dependencies = @Dependency(configName = "spnegoEnabled", triggeredByValues = {"true"})
  )
  public String kerberosRealm = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "HTTP-SPNEGO Principal",
      displayPosition = 30,
      group = "HTTP",
      dependencies = @Dependency(configName = "spnegoEnabled", triggeredByValues = {"true"})
  )
  public String spnegoPrincipal = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Keytab file",
      displayPosition = 40,
      group = "HTTP",
      dependencies = @Dependency(configName = "spnegoEnabled", triggeredByValues = {"true"})
  )
  public String spnegoKeytabFilePath = "";
}
