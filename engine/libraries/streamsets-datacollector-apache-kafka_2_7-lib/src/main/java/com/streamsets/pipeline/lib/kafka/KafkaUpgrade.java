package com.streamsets.pipeline.lib.kafka;

import stf.engine.common.ConfigUpgrade;

/** What consumer and producer have in common in how their versions changed. */
public final class KafkaUpgrade {

  private static final String CONNECTION = "conf.connectionConfig.connection.";
  private static final String SECURITY = CONNECTION + "securityConfig.";

  private KafkaUpgrade() {
  }

  /** Kerberos of a stage of its own is new. */
  public static void addKeytab(ConfigUpgrade configs) {
    configs.set("conf.provideKeytab", false)
        .set("conf.userKeytab", "")
        .set("conf.userPrincipal", "user/host@REALM");
  }

  /** The security configs are new; before, they were among the Kafka properties. */
  public static void intoConnection(ConfigUpgrade configs, String properties, String brokers) {
    moved(configs, properties, "ssl.keystore.type", "keystoreType");
    moved(configs, properties, "ssl.keystore.location", "keystoreFile");
    moved(configs, properties, "ssl.keystore.password", "keystorePassword");
    moved(configs, properties, "sasl.kerberos.service.name", "kerberosServiceName");
    moved(configs, properties, "ssl.truststore.type", "truststoreType");
    moved(configs, properties, "ssl.truststore.location", "truststoreFile");
    moved(configs, properties, "ssl.truststore.password", "truststorePassword");
    moved(configs, properties, "ssl.key.password", "keyPassword");
    moved(configs, properties, "ssl.enabled.protocols", "enabledProtocols");
    String protocol = configs.takeFromMap(properties, "security.protocol");
    Object keystore = configs.value(SECURITY + "keystoreFile");
    boolean authenticates = "SSL".equals(protocol) && keystore != null && !"".equals(keystore);
    configs.set(SECURITY + "securityOption", protocol == null ? "PLAINTEXT" : authenticates ? "SSL_AUTH" : protocol)
        .move("conf.", SECURITY, "provideKeytab", "userKeytab", "userPrincipal")
        .rename(brokers, CONNECTION + "metadataBrokerList");
  }

  /** The mechanism was first a switch for PLAIN. */
  public static void addMechanism(ConfigUpgrade configs, String properties) {
    boolean plain = "PLAIN".equals(configs.takeFromMap(properties, "sasl.mechanism"));
    if (plain) {
      configs.set(SECURITY + "saslMechanism", true);
    }
  }

  /** The mechanism became a choice. */
  public static void nameMechanism(ConfigUpgrade configs) {
    boolean plain = Boolean.TRUE.equals(configs.value(SECURITY + "saslMechanism"));
    configs.set(SECURITY + "saslMechanism", plain ? "PLAIN" : "GSSAPI").set("conf.overrideConfigurations", false);
  }

  private static void moved(ConfigUpgrade configs, String properties, String property, String config) {
    String value = configs.takeFromMap(properties, property);
    if (value != null) {
      configs.set(SECURITY + config, value);
    }
  }
}
