package com.streamsets.pipeline.lib.kafka.consumer;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.lib.kafka.ClientProperties;
import com.streamsets.pipeline.lib.kafka.ConnectionChecks;
import com.streamsets.pipeline.lib.kafka.KafkaClients;
import com.streamsets.pipeline.lib.kafka.KafkaErrors;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import stf.engine.common.NotImplemented;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.RecordParsers;

import java.util.List;
import java.util.Properties;

import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.GROUP_ID_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.MAX_POLL_RECORDS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG;

/** Checks the configs of an origin, and makes its parser and its readers. */
public final class ConsumerSetup {

  private final Stage.Context context;
  private final KafkaClients clients;
  private final ConsumerConfig config;
  private final String bean;
  private final List<Stage.ConfigIssue> issues;

  /** @param bean of the stage's configs, with a dot at its end */
  public ConsumerSetup(
      Stage.Context context, KafkaClients clients, ConsumerConfig config, String bean, List<Stage.ConfigIssue> issues
  ) {
    this.context = context;
    this.clients = clients;
    this.config = config;
    this.bean = bean;
    this.issues = issues;
  }

  /** Checks the configs that all origins have; with the topics, once nothing else is wrong, that Kafka knows them. */
  public RecordParsers init(String topicConfig, String topicLabel, List<String> topics) {
    RecordParsers parsers = new RecordParsers(context, config.dataFormat, config.dataFormatConfig);
    parsers.init(issues, "DATA_FORMAT", bean);
    if (topics.isEmpty() || topics.stream().anyMatch(topic -> topic == null || topic.trim().isEmpty())) {
      add(topicConfig, KafkaErrors.KAFKA_05, topicLabel);
    }
    if (config.consumerGroup == null || config.consumerGroup.trim().isEmpty()) {
      add("consumerGroup", KafkaErrors.KAFKA_05, "Consumer Group");
    }
    atLeastOne("maxBatchSize", "Max Batch Size", config.maxBatchSize);
    if (config.dataFormat == DataFormat.AVRO) {
      new NotImplemented(context, issues)
          .oneOf("KAFKA", bean + "keyDeserializer", config.keyDeserializer(), KeyDeserializer.STRING)
          .oneOf("KAFKA", bean + "valueDeserializer", config.valueDeserializer, ValueDeserializer.DEFAULT);
    }
    ConnectionChecks checks = new ConnectionChecks(clients, context, bean, issues);
    checks.checkSettings(config.connectionConfig.connection);
    if (issues.isEmpty()) {
      checks.checkTopics(bean + topicConfig, topics, config.connectionConfig.connection, properties());
    }
    return parsers;
  }

  public void atLeastOne(String name, String label, int value) {
    if (value < 1) {
      add(name, KafkaErrors.KAFKA_35, label, 1, value);
    }
  }

  /** A reader that has subscribed to nothing yet. */
  public MessageReader reader() {
    return new MessageReader(context, config, clients.consumer(properties()));
  }

  private Properties properties() {
    AutoOffsetReset reset = context.isPreview() ? AutoOffsetReset.EARLIEST : config.kafkaAutoOffsetReset;
    return new ClientProperties(config.connectionConfig.connection)
        .stage(GROUP_ID_CONFIG, config.consumerGroup)
        .stage(ENABLE_AUTO_COMMIT_CONFIG, false)
        .stage(AUTO_OFFSET_RESET_CONFIG, reset.kafkaName())
        .stage(MAX_POLL_RECORDS_CONFIG, config.maxBatchSize)
        .stage(KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName())
        .stage(VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName())
        .with(config.userProperties(), config.overrideConfigurations);
  }

  private void add(String name, ErrorCode error, Object... values) {
    issues.add(context.createConfigIssue("KAFKA", bean + name, error, values));
  }
}
