package stf.engine.tls;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.credential.CredentialValue;
import stf.engine.common.NotImplemented;

import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;

/** TLS of a client, with its own keystore and truststore where the user gives them. */
public final class ClientTls {

  private final SSLContext context;
  private final TlsConfigBean config;

  private ClientTls(SSLContext context, TlsConfigBean config) {
    this.context = context;
    this.config = config;
  }

  /**
   * Reads the stores. Empty when TLS is off, and with an issue when a store cannot be read.
   *
   * @param prefix what stands before {@code tlsEnabled}
   */
  public static Optional<ClientTls> of(
      TlsConfigBean config, Stage.Context stage, String prefix, List<? super ConfigIssue> issues
  ) {
    if (!config.tlsEnabled) {
      return Optional.empty();
    }
    int before = issues.size();
    new NotImplemented(stage, issues)
        .config("TLS", prefix + "useRemoteKeyStore", config.useRemoteKeyStore, false)
        .config("TLS", prefix + "useRemoteTrustStore", config.useRemoteTrustStore, false);
    Stores stores = new Stores(stage, prefix, issues);
    KeyManager[] keys = stores.keys(config);
    TrustManager[] trusted = stores.trusted(config);
    if (issues.size() > before) {
      return Optional.empty();
    }
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys, trusted, null);
      return Optional.of(new ClientTls(context, config));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public SSLContext context() {
    return context;
  }

  /** Null for those of the JVM. */
  public String[] protocols() {
    return config.useDefaultProtocols ? null : config.protocols.toArray(new String[0]);
  }

  /** Null for those of the JVM. */
  public String[] cipherSuites() {
    return config.useDefaultCiperSuites ? null : config.cipherSuites.toArray(new String[0]);
  }

  /** Reads stores; null where none is given. */
  private static final class Stores {

    private final Stage.Context stage;
    private final String prefix;
    private final List<? super ConfigIssue> issues;

    Stores(Stage.Context stage, String prefix, List<? super ConfigIssue> issues) {
      this.stage = stage;
      this.prefix = prefix;
      this.issues = issues;
    }

    KeyManager[] keys(TlsConfigBean config) {
      KeyStore store = read("keyStoreFilePath", config.keyStoreFilePath, config.keyStoreType, config.keyStorePassword);
      if (store == null) {
        return null;
      }
      try {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(config.keyStoreAlgorithm);
        factory.init(store, config.keyStorePassword.get().toCharArray());
        return factory.getKeyManagers();
      } catch (GeneralSecurityException e) {
        add("keyStoreAlgorithm", TlsErrors.TLS_22, config.keyStoreAlgorithm, e.toString());
        return null;
      }
    }

    TrustManager[] trusted(TlsConfigBean config) {
      KeyStore store = read("trustStoreFilePath", config.trustStoreFilePath, config.trustStoreType, config.trustStorePassword);
      if (store == null) {
        return null;
      }
      try {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(config.trustStoreAlgorithm);
        factory.init(store);
        return factory.getTrustManagers();
      } catch (GeneralSecurityException e) {
        add("trustStoreAlgorithm", TlsErrors.TLS_50, config.trustStoreAlgorithm, e.toString());
        return null;
      }
    }

    private KeyStore read(String name, String file, StoreType type, CredentialValue password) {
      if (file == null || file.isEmpty()) {
        return null;
      }
      Path given = Paths.get(file);
      Path path = given.isAbsolute() ? given : Paths.get(stage.getResourcesDirectory()).resolve(given);
      if (!Files.isRegularFile(path)) {
        add(name, TlsErrors.TLS_01, path);
        return null;
      }
      try (InputStream in = Files.newInputStream(path)) {
        KeyStore store = KeyStore.getInstance(type.name());
        String secret = password.get();
        store.load(in, secret.isEmpty() ? null : secret.toCharArray());
        return store;
      } catch (GeneralSecurityException | IOException e) {
        add(name, TlsErrors.TLS_21, path, e.toString());
        return null;
      }
    }

    private void add(String name, ErrorCode error, Object... values) {
      issues.add(stage.createConfigIssue("TLS", prefix + name, error, values));
    }
  }
}
