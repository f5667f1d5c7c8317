package com.streamsets.pipeline.lib.http;

import java.util.ArrayList;
import stf.engine.common.ConfigUpgrade;

/** What later versions changed in all HTTP clients. */
public final class HttpUpgrade {

  private static final String CLIENT = "conf.client.";
  private static final String TLS = CLIENT + "tlsConfig.";

  private HttpUpgrade() {
  }

  /** The client's configs got a bean of their own. */
  public static void toClientBean(ConfigUpgrade configs) {
    for (String name : new String[] {"requestTimeoutMillis", "numThreads", "authType", "useProxy"}) {
      configs.rename("conf." + name, CLIENT + name);
    }
    for (String bean : new String[] {"oauth.", "basicAuth.", "proxy.", "sslConfig."}) {
      configs.moveAll("conf." + bean, CLIENT + bean);
    }
    configs.set(CLIENT + "transferEncoding", "CHUNKED");
  }

  /** One time limit became two. */
  public static void toTwoTimeouts(ConfigUpgrade configs) {
    configs.rename(CLIENT + "requestTimeoutMillis", CLIENT + "readTimeoutMillis").set(CLIENT + "connectTimeoutMillis", 0);
  }

  /** Trust and key store became a bean for all stages with TLS. */
  public static void toTlsBean(ConfigUpgrade configs) {
    String ssl = CLIENT + "sslConfig.";
    Object trustStore = configs.value(ssl + "trustStorePath");
    Object keyStore = configs.value(ssl + "keyStorePath");
    boolean enabled = isSet(trustStore) || isSet(keyStore);
    configs.rename(ssl + "trustStorePath", TLS + "trustStoreFilePath").rename(ssl + "trustStorePassword", TLS + "trustStorePassword")
        .rename(ssl + "keyStorePath", TLS + "keyStoreFilePath").rename(ssl + "keyStorePassword", TLS + "keyStorePassword")
        .removeContaining(ssl)
        .set(TLS + "tlsEnabled", enabled).set(TLS + "trustStoreType", "JKS").set(TLS + "keyStoreType", "JKS")
        .set(TLS + "useDefaultProtocols", true).set(TLS + "useDefaultCiperSuites", true)
        .set(TLS + "trustStoreAlgorithm", "SunX509").set(TLS + "keyStoreAlgorithm", "SunX509");
  }

  /** Requests can be logged. */
  public static void addRequestLogging(ConfigUpgrade configs) {
    String logging = CLIENT + "requestLoggingConfig.";
    configs.set(logging + "enableRequestLogging", false).set(logging + "logLevel", "FINE")
        .set(logging + "verbosity", "HEADERS_ONLY").set(logging + "maxEntitySize", 0);
  }

  /** No limit became a long one. */
  public static void limitTimeouts(ConfigUpgrade configs) {
    configs.replace(CLIENT + "connectTimeoutMillis", 0, 250_000).replace(CLIENT + "readTimeoutMillis", 0, 30_000);
  }

  /** Keys and certificates can be credentials. */
  public static void addRemoteStores(ConfigUpgrade configs) {
    configs.set(TLS + "useRemoteKeyStore", false).set(TLS + "privateKey", "")
        .set(TLS + "certificateChain", new ArrayList<>()).set(TLS + "trustedCertificates", new ArrayList<>());
  }

  private static boolean isSet(Object path) {
    return path != null && !String.valueOf(path).isEmpty();
  }
}
