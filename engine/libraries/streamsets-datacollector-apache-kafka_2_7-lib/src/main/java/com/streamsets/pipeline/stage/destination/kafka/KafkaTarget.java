package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseTarget;
import com.streamsets.pipeline.lib.kafka.ClientProperties;
import com.streamsets.pipeline.lib.kafka.ConnectionChecks;
import com.streamsets.pipeline.lib.kafka.KafkaClients;
import com.streamsets.pipeline.lib.kafka.KafkaErrors;
import com.streamsets.pipeline.lib.kafka.connection.KafkaConnectionConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import stf.engine.common.ErrorRecords;
import stf.engine.common.NotImplemented;
import stf.engine.dataformat.RecordGenerators;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** Writes records as messages. A batch is done when Kafka has confirmed each message. */
final class KafkaTarget extends BaseTarget {

  private static final Duration CLOSE_WITHIN = Duration.ofSeconds(1);
  private static final int METADATA_WITHIN_MILLIS = 10_000;

  private final KafkaTargetConfig config;
  private final ResponseConfig responseConfig;
  private final KafkaClients clients;
  private MessageComposer composer;
  private MessageSender sender;
  private Producer<String, byte[]> producer;
  private PartitionCounts partitionCounts;

  KafkaTarget(KafkaTargetConfig config, ResponseConfig responseConfig, KafkaClients clients) {
    this.config = config;
    this.responseConfig = responseConfig;
    this.clients = clients;
  }

  @Override
  protected List<Stage.ConfigIssue> init() {
    List<Stage.ConfigIssue> issues = super.init();
    KafkaConnectionConfig connection = config.connectionConfig.connection;
    RecordGenerators generators = new RecordGenerators(getContext(), config.dataFormat, config.dataGeneratorFormatConfig);
    generators.init(issues, "DATA_FORMAT", "conf.");
    new NotImplemented(getContext(), issues)
        .oneOf("DATA_FORMAT", "conf.messageKeyFormat", config.messageKeyFormat, MessageKeyFormat.STRING)
        .config("RESPONSE", "responseConf.sendResponseToOrigin", responseConfig.sendResponseToOrigin, false);
    ConnectionChecks checks = new ConnectionChecks(clients, getContext(), "conf.", issues);
    checks.checkSettings(connection);
    checkTopic(issues);
    TargetExpression topic = expression("topicExpression", config.topicExpression, issues);
    TargetExpression partition = expression("partition", config.partition, issues);
    TargetExpression key = expression("stringMessageKey", config.stringMessageKey, issues);
    if (!issues.isEmpty()) {
      return issues;
    }
    List<String> topics = config.runtimeTopicResolution
        ? Collections.emptyList()
        : Collections.singletonList(config.topic.trim());
    checks.checkTopics("conf.topic", topics, connection, checkProperties(connection));
    if (issues.isEmpty()) {
      producer = clients.producer(properties(connection));
      partitionCounts = new PartitionCounts(producer);
      PartitionChooser partitions = new PartitionChooser(config.partitionStrategy, partition, partitionCounts);
      composer = new MessageComposer(config, generators, new TopicChooser(config, topic), partitions, key, this::onBadRecord);
      sender = new MessageSender(producer, this::onBadRecord);
    }
    return issues;
  }

  @Override
  public void write(Batch batch) {
    List<Record> records = new ArrayList<>();
    batch.getRecords().forEachRemaining(records::add);
    partitionCounts.forgetMissing();
    try {
      sender.send(composer.compose(records));
    } catch (KafkaException failure) {
      throw new StageException(KafkaErrors.KAFKA_50, ConnectionChecks.reason(failure), failure);
    }
  }

  @Override
  public void destroy() {
    if (producer != null) {
      producer.close(CLOSE_WITHIN);
    }
    super.destroy();
  }

  private void onBadRecord(Record record, StageException failure) {
    ErrorRecords.handle(getContext(), record, failure);
  }

  private TargetExpression expression(String name, String text, List<Stage.ConfigIssue> issues) {
    TargetExpression expression = new TargetExpression(getContext(), name, text);
    expression.check(issues);
    return expression;
  }

  private void checkTopic(List<Stage.ConfigIssue> issues) {
    if (!config.runtimeTopicResolution && config.topic.trim().isEmpty()) {
      add(issues, "conf.topic", KafkaErrors.KAFKA_05, "Topic");
    }
  }

  private Properties properties(KafkaConnectionConfig connection) {
    return new ClientProperties(connection)
        .byDefault(ProducerConfig.ACKS_CONFIG, "all")
        .byDefault(ProducerConfig.MAX_BLOCK_MS_CONFIG, METADATA_WITHIN_MILLIS)
        .stage(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName())
        .stage(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName())
        .with(config.kafkaProducerConfigs, config.overrideConfigurations);
  }

  /** A consumer can ask for topics without writing one. */
  private Properties checkProperties(KafkaConnectionConfig connection) {
    return new ClientProperties(connection)
        .stage(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName())
        .stage(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName())
        .with(config.kafkaProducerConfigs, config.overrideConfigurations);
  }

  private void add(List<Stage.ConfigIssue> issues, String name, ErrorCode error, Object... values) {
    issues.add(getContext().createConfigIssue("KAFKA", name, error, values));
  }
}
