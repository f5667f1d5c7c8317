package com.streamsets.pipeline.lib.kafka.connection;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.credential.CredentialValue;

/** How clients authenticate at the brokers. */
public class KafkaSecurityConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "PLAINTEXT",
      label = "Security Option",
      displayPosition = 880,
      group = "SECURITY",
      dependencies = @Dependency(configName = "connectionSelection^^", triggeredByValues = {"MANUAL"})
  )
  @ValueChooserModel(SecurityOption.Chooser.class)
  public SecurityOption securityOption = SecurityOption.PLAINTEXT;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "GSSAPI",
      label = "SASL Mechanism",
      displayPosition = 890,
      group = "SECURITY",
      dependencies = @Dependency(configName = "securityOption", triggeredByValues = {"SASL_PLAINTEXT", "SASL_SSL"})
  )
  @ValueChooserModel(SaslMechanism.Chooser.class)
  public SaslMechanism saslMechanism = SaslMechanism.GSSAPI;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Kerberos Service Name",
      displayPosition = 900,
      group = "SECURITY",
      dependencies = @Dependency(configName = "saslMechanism", triggeredByValues = {"GSSAPI"})
  )
  public String kerberosServiceName = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Provide Keytab at Runtime",
      displayPosition = 910,
      group = "SECURITY",
      dependencies = @Dependency(configName = "saslMechanism", triggeredByValues = {"GSSAPI"})
  )
  public boolean provideKeytab = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Runtime Keytab",
      displayPosition = 920,
      group = "SECURITY",
      dependencies = @Dependency(configName = "provideKeytab", triggeredByValues = {"true"})
  )
  public CredentialValue userKeytab;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "user/host@REALM",
      label = "Runtime Principal",
      displayPosition = 930,
      group = "SECURITY",
      dependencies = @Dependency(configName = "provideKeytab", triggeredByValues = {"true"})
  )
  public String userPrincipal = "user/host@REALM";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "JKS",
      label = "Truststore Type",
      displayPosition = 940,
      group = "SECURITY",
      dependencies = @Dependency(configName = "securityOption", triggeredByValues = {"SSL_AUTH", "SSL", "SASL_SSL"})
  )
  @ValueChooserModel(KeyStoreType.Chooser.class)
  public KeyStoreType truststoreType = KeyStoreType.JKS;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Truststore File",
      displayPosition = 950,
      group = "SECURITY",
      dependencies = @Dependency(configName = "securityOption", triggeredByValues = {"SSL_AUTH", "SSL", "SASL_SSL"})
  )
  public String truststoreFile = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Truststore Password",
      displayPosition = 960,
      group = "SECURITY",
      dependencies = @Dependency(configName = "securityOption", triggeredByValues = {"SSL_AUTH", "SSL", "SASL_SSL"})
  )
  public CredentialValue truststorePassword;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "JKS",
      label = "Keystore Type",
      displayPosition = 970,
      group = "SECURITY",
      dependencies = @Dependency(configName = "securityOption", triggeredByValues = {"SSL_AUTH"})
  )
  @ValueChooserModel(KeyStoreType.Chooser.class)
  public KeyStoreType keystoreType = KeyStoreType.JKS;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Keystore File",
      displayPosition = 980,
      group = "SECURITY",
      dependencies = @Dependency(configName = "securityOption", triggeredByValues = {"SSL_AUTH"})
  )
  public String keystoreFile = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Keystore Password",
      displayPosition = 990,
      group = "SECURITY",
      dependencies = @Dependency(configName = "securityOption", triggeredByValues = {"SSL_AUTH"})
  )
  public CredentialValue keystorePassword;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Key Password",
      displayPosition = 1000,
      group = "SECURITY",
      dependencies = @Dependency(configName = "securityOption", triggeredByValues = {"SSL_AUTH"})
  )
  public CredentialValue keyPassword;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "TLSv1.2",
      label = "Enabled Protocols",
      displayPosition = 1010,
      group = "SECURITY",
      dependencies = @Dependency(configName = "securityOption", triggeredByValues = {"SSL_AUTH", "SSL", "SASL_SSL"})
  )
  public String enabledProtocols = "TLSv1.2";
}
