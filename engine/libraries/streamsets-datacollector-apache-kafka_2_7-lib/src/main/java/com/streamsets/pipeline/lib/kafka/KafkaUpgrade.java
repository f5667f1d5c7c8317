package com.streamsets.pipeline.lib.kafka;

import stf.engine.common.ConfigUpgrade;

/** What the stages have in common in how their versions changed. */
public final class KafkaUpgrade {

  private final String bean;
  private final String security;
  private final String properties;

  /**
   * @param bean of the stage's configs, with a dot at its end
   * @param properties the config with Kafka properties
   */
  public KafkaUpgrade(String bean, String properties) {
    this.bean = bean;
    this.security = bean + "connectionConfig.connection.securityConfig.";
    this.properties = bean + properties;
  }

  /** Kerberos of a stage of its own is new. */
  public void addKeytab(ConfigUpgrade configs) {
    configs.set(bean + "provideKeytab", false)
        .set(bean + "userKeytab", "")
        .set(bean + "userPrincipal", "user/host@REALM");
  }

  /** The security configs are new; before, they were among the Kafka properties. @param brokers the config with the brokers */
  public void intoConnection(ConfigUpgrade configs, String brokers) {
    moved(configs, "ssl.keystore.type", "keystoreType");
    moved(configs, "ssl.keystore.location", "keystoreFile");
    moved(configs, "ssl.keystore.password", "keystorePassword");
    moved(configs, "sasl.kerberos.service.name", "kerberosServiceName");
    moved(configs, "ssl.truststore.type", "truststoreType");
    moved(configs, "ssl.truststore.location", "truststoreFile");
    moved(configs, "ssl.truststore.password", "truststorePassword");
    moved(configs, "ssl.key.password", "keyPassword");
    moved(configs, "ssl.enabled.protocols", "enabledProtocols");
    String protocol = configs.takeFromMap(properties, "security.protocol");
    Object keystore = configs.value(security + "keystoreFile");
    boolean authenticates = "SSL".equals(protocol) && keystore != null && !"".equals(keystore);
    configs.set(security + "securityOption", protocol == null ? "PLAINTEXT" : authenticates ? "SSL_AUTH" : protocol)
        .move(bean, security, "provideKeytab", "userKeytab", "userPrincipal")
        .rename(bean + brokers, bean + "connectionConfig.connection.metadataBrokerList");
  }

  /** The mechanism was first a switch for PLAIN. */
  public void addMechanism(ConfigUpgrade configs) {
    boolean plain = "PLAIN".equals(configs.takeFromMap(properties, "sasl.mechanism"));
    if (plain) {
      configs.set(security + "saslMechanism", true);
    }
  }

  /** The mechanism became a choice. */
  public void nameMechanism(ConfigUpgrade configs) {
    boolean plain = Boolean.TRUE.equals(configs.value(security + "saslMechanism"));
    configs.set(security + "saslMechanism", plain ? "PLAIN" : "GSSAPI").set(bean + "overrideConfigurations", false);
  }

  private void moved(ConfigUpgrade configs, String property, String config) {
    String value = configs.takeFromMap(properties, property);
    if (value != null) {
      configs.set(security + config, value);
    }
  }
}
