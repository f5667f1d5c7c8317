package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.credential.CredentialValue;
import stf.engine.tls.TlsConfigBean;

/** How a client connects, logs in and what it does with slow servers. */
public class HttpClientConfig {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "BUFFERED",
      label = "Request Transfer Encoding",
      displayPosition = 10,
      group = "HTTP"
  )
  @ValueChooserModel(TransferEncoding.Values.class)
  public TransferEncoding transferEncoding = TransferEncoding.BUFFERED;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "HTTP Compression",
      displayPosition = 20,
      group = "HTTP"
  )
  @ValueChooserModel(HttpCompression.Values.class)
  public HttpCompression httpCompression = HttpCompression.NONE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "250000",
      label = "Connect Timeout",
      displayPosition = 30,
      group = "HTTP"
  )
  public int connectTimeoutMillis = 250000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "30000",
      label = "Read Timeout",
      displayPosition = 40,
      group = "HTTP"
  )
  public int readTimeoutMillis = 30000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "Authentication Type",
      displayPosition = 50,
      group = "HTTP"
  )
  @ValueChooserModel(AuthenticationType.Values.class)
  public AuthenticationType authType = AuthenticationType.NONE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Principal",
      displayPosition = 60,
      group = "HTTP",
      dependencies = @Dependency(configName = "authType", triggeredByValues = {"KERBEROS_SPNEGO"})
  )
  public String spnegoPrincipal = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Principal Password",
      displayPosition = 70,
      group = "HTTP",
      dependencies = @Dependency(configName = "authType", triggeredByValues = {"KERBEROS_SPNEGO"})
  )
  public CredentialValue spnegoPrincipalPassword = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Keytab File",
      displayPosition = 80,
      group = "HTTP",
      dependencies = @Dependency(configName = "authType", triggeredByValues = {"KERBEROS_SPNEGO"})
  )
  public String spnegoKeytabFile = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use OAuth 2",
      displayPosition = 90,
      group = "HTTP",
      dependencies = @Dependency(configName = "authType", triggeredByValues = {"BASIC", "DIGEST", "NONE", "UNIVERSAL"})
  )
  public boolean useOAuth2 = false;

  @ConfigDefBean(groups = {"CREDENTIALS"})
  public OAuthConfig oauth = new OAuthConfig();

  @ConfigDefBean(groups = {"OAUTH2"})
  public OAuth2Config oauth2 = new OAuth2Config();

  @ConfigDefBean(groups = {"CREDENTIALS"})
  public PasswordAuthConfig basicAuth = new PasswordAuthConfig();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use Proxy",
      displayPosition = 130,
      group = "HTTP"
  )
  public boolean useProxy = false;

  @ConfigDefBean(groups = {"PROXY"})
  public HttpProxyConfig proxy = new HttpProxyConfig();

  @ConfigDefBean(groups = {"TLS"})
  public TlsConfigBean tlsConfig = new TlsConfigBean();

  @ConfigDefBean(groups = {"LOGGING"})
  public RequestLoggingConfig requestLoggingConfig = new RequestLoggingConfig();
}
