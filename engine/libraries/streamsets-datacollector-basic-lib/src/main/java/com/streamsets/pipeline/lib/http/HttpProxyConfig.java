package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.credential.CredentialValue;

/** The proxy to go through. */
public class HttpProxyConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Proxy URI",
      displayPosition = 10,
      group = "PROXY",
      dependencies = @Dependency(configName = "useProxy^", triggeredByValues = {"true"})
  )
  public String uri = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Username",
      displayPosition = 20,
      group = "PROXY",
      dependencies = @Dependency(configName = "useProxy^", triggeredByValues = {"true"})
  )
  public CredentialValue username = () -> "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Password",
      displayPosition = 30,
      group = "PROXY",
      dependencies = @Dependency(configName = "useProxy^", triggeredByValues = {"true"})
  )
  public CredentialValue password = () -> "";
}
