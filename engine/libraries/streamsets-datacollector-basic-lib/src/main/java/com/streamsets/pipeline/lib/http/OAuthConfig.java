package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.credential.CredentialValue;

/** Keys of OAuth 1. */
public class OAuthConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Consumer Key",
      displayPosition = 10,
      group = "CREDENTIALS",
      dependencies = @Dependency(configName = "authType^", triggeredByValues = {"OAUTH"})
  )
  public CredentialValue consumerKey = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Consumer Secret",
      displayPosition = 20,
      group = "CREDENTIALS",
      dependencies = @Dependency(configName = "authType^", triggeredByValues = {"OAUTH"})
  )
  public CredentialValue consumerSecret = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Token",
      displayPosition = 30,
      group = "CREDENTIALS",
      dependencies = @Dependency(configName = "authType^", triggeredByValues = {"OAUTH"})
  )
  public CredentialValue token = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Token Secret",
      displayPosition = 40,
      group = "CREDENTIALS",
      dependencies = @Dependency(configName = "authType^", triggeredByValues = {"OAUTH"})
  )
  public CredentialValue tokenSecret = () -> "";
}
