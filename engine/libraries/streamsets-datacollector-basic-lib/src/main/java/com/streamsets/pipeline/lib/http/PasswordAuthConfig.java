package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.credential.CredentialValue;

/** A user with a password. */
public class PasswordAuthConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Username",
      displayPosition = 10,
      group = "CREDENTIALS",
      dependencies = @Dependency(configName = "authType^", triggeredByValues = {"BASIC", "DIGEST", "UNIVERSAL"})
  )
  public CredentialValue username = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Password",
      displayPosition = 20,
      group = "CREDENTIALS",
      dependencies = @Dependency(configName = "authType^", triggeredByValues = {"BASIC", "DIGEST", "UNIVERSAL"})
  )
  public CredentialValue password = () -> "";
}
