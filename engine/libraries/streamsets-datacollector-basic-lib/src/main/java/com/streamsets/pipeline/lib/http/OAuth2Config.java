package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.credential.CredentialValue;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import java.util.ArrayList;
import java.util.List;

/** Where a token of OAuth 2 comes from. */
public class OAuth2Config {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Credentials Grant Type",
      displayPosition = 10,
      group = "OAUTH2",
      dependencies = {
          @Dependency(configName = "authType^", triggeredByValues = {"BASIC", "DIGEST", "NONE", "UNIVERSAL"}),
          @Dependency(configName = "useOAuth2^", triggeredByValues = {"true"})
      }
  )
  @ValueChooserModel(OAuth2GrantType.Values.class)
  public OAuth2GrantType credentialsGrantType;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Token URL",
      displayPosition = 20,
      group = "OAUTH2",
      dependencies = {
          @Dependency(configName = "authType^", triggeredByValues = {"BASIC", "DIGEST", "NONE", "UNIVERSAL"}),
          @Dependency(configName = "useOAuth2^", triggeredByValues = {"true"})
      }
  )
  public String tokenUrl = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Client ID",
      displayPosition = 30,
      group = "OAUTH2",
      dependencies = {
          @Dependency(configName = "authType^", triggeredByValues = {"NONE"}),
          @Dependency(configName = "credentialsGrantType", triggeredByValues = {"CLIENT_CREDENTIALS"}),
          @Dependency(configName = "useOAuth2^", triggeredByValues = {"true"})
      }
  )
  public CredentialValue clientId = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Client Secret",
      displayPosition = 40,
      group = "OAUTH2",
      dependencies = {
          @Dependency(configName = "authType^", triggeredByValues = {"NONE"}),
          @Dependency(configName = "credentialsGrantType", triggeredByValues = {"CLIENT_CREDENTIALS"}),
          @Dependency(configName = "useOAuth2^", triggeredByValues = {"true"})
      }
  )
  public CredentialValue clientSecret = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Username",
      displayPosition = 50,
      group = "OAUTH2",
      dependencies = {
          @Dependency(configName = "credentialsGrantType", triggeredByValues = {"RESOURCE_OWNER"}),
          @Dependency(configName = "authType^", triggeredByValues = {"BASIC", "DIGEST", "NONE", "UNIVERSAL"}),
          @Dependency(configName = "useOAuth2^", triggeredByValues = {"true"})
      }
  )
  public CredentialValue username = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Password",
      displayPosition = 60,
      group = "OAUTH2",
      dependencies = {
          @Dependency(configName = "credentialsGrantType", triggeredByValues = {"RESOURCE_OWNER"}),
          @Dependency(configName = "authType^", triggeredByValues = {"BASIC", "DIGEST", "NONE", "UNIVERSAL"}),
          @Dependency(configName = "useOAuth2^", triggeredByValues = {"true"})
      }
  )
  public CredentialValue password = () -> "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Client ID",
      displayPosition = 70,
      group = "OAUTH2",
      dependencies = {
          @Dependency(configName = "credentialsGrantType", triggeredByValues = {"RESOURCE_OWNER"}),
          @Dependency(configName = "authType^", triggeredByValues = {"BASIC", "DIGEST", "NONE", "UNIVERSAL"}),
          @Dependency(configName = "useOAuth2^", triggeredByValues = {"true"})
      }
  )
  public CredentialValue resourceOwnerClientId = () -> "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Client Secret",
      displayPosition = 80,
      group = "OAUTH2",
      dependencies = {
          @Dependency(configName = "credentialsGrantType", triggeredByValues = {"RESOURCE_OWNER"}),
          @Dependency(configName = "authType^", triggeredByValues = {"BASIC", "DIGEST", "NONE", "UNIVERSAL"}),
          @Dependency(configName = "useOAuth2^", triggeredByValues = {"true"})
      }
  )
  public CredentialValue resourceOwnerClientSecret = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "JWT Signing Algorithm",
      displayPosition = 90,
      group = "OAUTH2",
      dependencies = {
          @Dependency(configName = "credentialsGrantType", triggeredByValues = {"JWT"}),
          @Dependency(configName = "authType^", triggeredByValues = {"BASIC", "DIGEST", "NONE", "UNIVERSAL"}),
          @Dependency(configName = "useOAuth2^", triggeredByValues = {"true"})
      }
  )
  @ValueChooserModel(SigningAlgorithm.Values.class)
  public SigningAlgorithm algorithm = SigningAlgorithm.NONE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "JWT Signing Key (Base64-encoded)",
      displayPosition = 100,
      group = "OAUTH2",
      dependencies = {
          @Dependency(configName = "credentialsGrantType", triggeredByValues = {"JWT"}),
          @Dependency(configName = "algorithm", triggeredByValues = {"HS512", "RS512", "RS384", "RS256", "HS256", "HS384"}),
          @Dependency(configName = "authType^", triggeredByValues = {"BASIC", "DIGEST", "NONE", "UNIVERSAL"}),
          @Dependency(configName = "useOAuth2^", triggeredByValues = {"true"})
      }
  )
  public CredentialValue key = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "JWT Claims",
      displayPosition = 110,
      group = "OAUTH2",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {TimeEL.class, TimeNowEL.class},
      dependencies = {
          @Dependency(configName = "credentialsGrantType", triggeredByValues = {"JWT"}),
          @Dependency(configName = "authType^", triggeredByValues = {"BASIC", "DIGEST", "NONE", "UNIVERSAL"}),
          @Dependency(configName = "useOAuth2^", triggeredByValues = {"true"})
      }
  )
  public String jwtClaims = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "BUFFERED",
      label = "Request Transfer Encoding",
      displayPosition = 120,
      group = "OAUTH2",
      dependencies = {
          @Dependency(configName = "authType^", triggeredByValues = {"BASIC", "DIGEST", "NONE", "UNIVERSAL"}),
          @Dependency(configName = "useOAuth2^", triggeredByValues = {"true"})
      }
  )
  @ValueChooserModel(TransferEncoding.Values.class)
  public TransferEncoding transferEncoding = TransferEncoding.BUFFERED;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Additional Key-Value pairs in token request body",
      displayPosition = 130,
      group = "OAUTH2",
      dependencies = {
          @Dependency(configName = "authType^", triggeredByValues = {"BASIC", "DIGEST", "NONE", "UNIVERSAL"}),
          @Dependency(configName = "useOAuth2^", triggeredByValues = {"true"})
      }
  )
  @ListBeanModel
  public List<OAuth2Value> additionalValues = new ArrayList<>();
}
