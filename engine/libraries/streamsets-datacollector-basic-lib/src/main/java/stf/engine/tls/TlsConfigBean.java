package stf.engine.tls;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.ConfigIssueContext;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.credential.CredentialValue;
import java.util.ArrayList;
import java.util.List;
import stf.engine.common.NotImplemented;

/** The vendor's TLS configs. {@link ClientTls} implements them for HTTP clients; other stages require TLS to be off. */
public class TlsConfigBean {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use TLS",
      displayPosition = 10,
      group = "#0"
  )
  public boolean tlsEnabled;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use Remote Keystore",
      displayPosition = 20,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true")
      }
  )
  public boolean useRemoteKeyStore;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Keystore File",
      displayPosition = 30,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true"),
          @Dependency(configName = "useRemoteKeyStore", triggeredByValues = "false")
      }
  )
  public String keyStoreFilePath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Private Key",
      displayPosition = 40,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true"),
          @Dependency(configName = "useRemoteKeyStore", triggeredByValues = "true")
      }
  )
  public CredentialValue privateKey = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Certificate Chain",
      displayPosition = 50,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true"),
          @Dependency(configName = "useRemoteKeyStore", triggeredByValues = "true")
      }
  )
  @ListBeanModel
  public List<Certificate> certificateChain = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "JKS",
      label = "Keystore Type",
      displayPosition = 60,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true"),
          @Dependency(configName = "useRemoteKeyStore", triggeredByValues = "false")
      }
  )
  @ValueChooserModel(StoreType.Chooser.class)
  public StoreType keyStoreType = StoreType.JKS;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Keystore Password",
      displayPosition = 70,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true"),
          @Dependency(configName = "useRemoteKeyStore", triggeredByValues = "false")
      }
  )
  public CredentialValue keyStorePassword = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "SunX509",
      label = "Keystore Key Algorithm",
      displayPosition = 80,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true")
      }
  )
  public String keyStoreAlgorithm = "SunX509";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      label = "Use Remote Truststore",
      displayPosition = 90,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true")
      }
  )
  public boolean useRemoteTrustStore;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Truststore File",
      displayPosition = 100,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true"),
          @Dependency(configName = "useRemoteTrustStore", triggeredByValues = "false")
      }
  )
  public String trustStoreFilePath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Trusted Certificates",
      displayPosition = 110,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true"),
          @Dependency(configName = "useRemoteTrustStore", triggeredByValues = "true")
      }
  )
  @ListBeanModel
  public List<Certificate> trustedCertificates = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "JKS",
      label = "Truststore Type",
      displayPosition = 120,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true"),
          @Dependency(configName = "useRemoteTrustStore", triggeredByValues = "false")
      }
  )
  @ValueChooserModel(StoreType.Chooser.class)
  public StoreType trustStoreType = StoreType.JKS;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Truststore Password",
      displayPosition = 130,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true"),
          @Dependency(configName = "useRemoteTrustStore", triggeredByValues = "false")
      }
  )
  public CredentialValue trustStorePassword = () -> "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "SunX509",
      label = "Truststore Trust Algorithm",
      displayPosition = 140,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true")
      }
  )
  public String trustStoreAlgorithm = "SunX509";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Use Default Protocols",
      displayPosition = 150,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true")
      }
  )
  public boolean useDefaultProtocols = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.LIST,
      label = "Transport Protocols",
      displayPosition = 160,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true"),
          @Dependency(configName = "useDefaultProtocols", triggeredByValues = "false")
      }
  )
  public List<String> protocols = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Use Default Cipher Suites",
      displayPosition = 170,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true")
      }
  )
  public boolean useDefaultCiperSuites = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.LIST,
      label = "Cipher Suites",
      displayPosition = 180,
      group = "#0",
      dependencies = {
          @Dependency(configName = "tlsEnabled", triggeredByValues = "true"),
          @Dependency(configName = "useDefaultCiperSuites", triggeredByValues = "false")
      }
  )
  public List<String> cipherSuites = new ArrayList<>();

  /** Adds an issue when TLS is on. @param prefix what stands before {@code tlsEnabled} */
  public void requireOff(ConfigIssueContext context, String prefix, List<? super ConfigIssue> issues) {
    new NotImplemented(context, issues).config("TLS", prefix + "tlsEnabled", tlsEnabled, false);
  }
}
