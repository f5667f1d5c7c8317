package com.streamsets.pipeline.lib.kafka;

import com.streamsets.pipeline.lib.kafka.connection.KafkaConnectionConfig;
import com.streamsets.pipeline.lib.kafka.connection.SecurityOption;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Properties of a Kafka client: those of the stage, and those that the user adds. */
public final class ClientProperties {

  private static final Logger LOG = LoggerFactory.getLogger(ClientProperties.class);

  private final Map<String, String> defaults = new HashMap<>();
  private final Map<String, String> fromStage = new HashMap<>();

  public ClientProperties(KafkaConnectionConfig connection) {
    stage(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, connection.metadataBrokerList.trim());
    stage(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, connection.securityConfig.securityOption.protocol());
    if (connection.securityConfig.securityOption == SecurityOption.SASL_PLAINTEXT) {
      stage(SaslConfigs.SASL_MECHANISM, connection.securityConfig.saslMechanism.name());
    }
  }

  /** A property that the user can change. */
  public ClientProperties byDefault(String name, Object value) {
    defaults.put(name, String.valueOf(value));
    return this;
  }

  /** A property that comes from the stage's configs; the user changes it only with "Override Stage Configurations". */
  public ClientProperties stage(String name, Object value) {
    fromStage.put(name, String.valueOf(value));
    return this;
  }

  /** All properties together with those of the user. */
  public Properties with(Map<String, String> fromUser, boolean userOverridesStage) {
    Properties all = new Properties();
    all.putAll(defaults);
    all.putAll(fromUser);
    for (Map.Entry<String, String> property : fromStage.entrySet()) {
      boolean userSetsIt = fromUser.containsKey(property.getKey());
      if (!userSetsIt || !userOverridesStage) {
        all.put(property.getKey(), property.getValue());
      }
      if (userSetsIt && !userOverridesStage) {
        LOG.warn(
            "The Kafka property '{}' comes from the stage's own config; tick 'Override Stage Configurations' to set it",
            property.getKey()
        );
      }
    }
    return all;
  }
}
