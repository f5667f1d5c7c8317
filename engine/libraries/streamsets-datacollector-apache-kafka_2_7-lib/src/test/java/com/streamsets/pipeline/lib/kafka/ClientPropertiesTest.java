package com.streamsets.pipeline.lib.kafka;

import com.streamsets.pipeline.lib.kafka.connection.KafkaConnectionConfig;
import com.streamsets.pipeline.lib.kafka.connection.SaslMechanism;
import com.streamsets.pipeline.lib.kafka.connection.SecurityOption;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class ClientPropertiesTest {

  private final KafkaConnectionConfig connection = new KafkaConnectionConfig();

  @Test
  void theStageWinsUnlessItIsOverridden() {
    ClientProperties properties = new ClientProperties(connection).stage("group.id", "ours").byDefault("acks", "all");
    Map<String, String> fromUser = new HashMap<>();
    fromUser.put("group.id", "theirs");
    fromUser.put("acks", "1");
    assertEquals("ours", properties.with(fromUser, false).getProperty("group.id"));
    assertEquals("theirs", properties.with(fromUser, true).getProperty("group.id"));
    assertEquals("1", properties.with(fromUser, false).getProperty("acks"));
    assertEquals("all", properties.with(Collections.emptyMap(), false).getProperty("acks"));
  }

  @Test
  void theMechanismIsOnlyNamedForSasl() {
    connection.securityConfig.saslMechanism = SaslMechanism.PLAIN;
    Properties open = new ClientProperties(connection).with(Collections.emptyMap(), false);
    assertEquals("PLAINTEXT", open.getProperty("security.protocol"));
    assertFalse(open.containsKey("sasl.mechanism"));
    connection.securityConfig.securityOption = SecurityOption.SASL_PLAINTEXT;
    Properties login = new ClientProperties(connection).with(Collections.emptyMap(), false);
    assertEquals("SASL_PLAINTEXT", login.getProperty("security.protocol"));
    assertEquals("PLAIN", login.getProperty("sasl.mechanism"));
  }
}
