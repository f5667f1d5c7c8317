package com.streamsets.pipeline.lib.kafka;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.lib.kafka.connection.KafkaConnectionConfig;
import com.streamsets.pipeline.lib.kafka.connection.SaslMechanism;
import com.streamsets.pipeline.lib.kafka.connection.SecurityOption;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import stf.engine.common.NotImplemented;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Checks that the brokers answer, let the user in, and have the topics. */
public final class ConnectionChecks {

  private static final String BROKERS = "metadataBrokerList";
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

  private final KafkaClients clients;
  private final Stage.Context context;
  private final String bean;
  private final List<Stage.ConfigIssue> issues;

  /** @param stageBean of the stage's configs, with a dot at its end */
  public ConnectionChecks(KafkaClients clients, Stage.Context context, String stageBean, List<Stage.ConfigIssue> issues) {
    this.clients = clients;
    this.context = context;
    this.bean = stageBean + "connectionConfig.connection.";
    this.issues = issues;
  }

  /** Adds an issue for each security setting that is not implemented, and for brokers that are none. */
  public void checkSettings(KafkaConnectionConfig connection) {
    NotImplemented notImplemented = new NotImplemented(context, issues);
    SecurityOption option = connection.securityConfig.securityOption;
    notImplemented.oneOf(
        "SECURITY", bean + "securityConfig.securityOption", option, SecurityOption.PLAINTEXT, SecurityOption.SASL_PLAINTEXT
    );
    if (option == SecurityOption.SASL_PLAINTEXT) {
      notImplemented.oneOf(
          "SECURITY", bean + "securityConfig.saslMechanism", connection.securityConfig.saslMechanism, SaslMechanism.PLAIN
      );
    }
    new BrokerList(connection.metadataBrokerList).malformed()
        .ifPresent(broker -> add(bean + BROKERS, KafkaErrors.KAFKA_06, broker));
  }

  /** Connects with the properties of a consumer and looks for the topics. */
  public void checkTopics(String topicConfig, Collection<String> topics, KafkaConnectionConfig connection, Properties properties) {
    BrokerList brokers = new BrokerList(connection.metadataBrokerList);
    Optional<String> unreachable = brokers.unreachable();
    if (unreachable.isPresent()) {
      add(bean + BROKERS, KafkaErrors.KAFKA_67, brokers, unreachable.get());
      return;
    }
    try (Consumer<String, byte[]> consumer = clients.consumer(properties)) {
      Map<String, List<PartitionInfo>> known = consumer.listTopics(ANSWER_WITHIN);
      for (String topic : topics) {
        if (!known.containsKey(topic) && !isCreatedWhenAskedFor(consumer, topic)) {
          add(topicConfig, KafkaErrors.KAFKA_41, topic);
        }
      }
    } catch (KafkaException failure) {
      add(bean + BROKERS, KafkaErrors.KAFKA_67, brokers, reason(failure));
    }
  }

  private static boolean isCreatedWhenAskedFor(Consumer<String, byte[]> consumer, String topic) {
    try {
      List<PartitionInfo> partitions = consumer.partitionsFor(topic, ANSWER_WITHIN);
      return partitions != null && !partitions.isEmpty();
    } catch (KafkaException notThere) {
      return false;
    }
  }

  private void add(String config, ErrorCode error, Object... values) {
    issues.add(context.createConfigIssue("KAFKA", config, error, values));
  }

  /** A failure and what caused it; Kafka often wraps what matters. */
  public static String reason(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null || cause.getMessage() == null
        ? String.valueOf(failure.getMessage())
        : failure.getMessage() + " (" + cause.getMessage() + ")";
  }
}
