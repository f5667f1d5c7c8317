package com.streamsets.pipeline.stage.origin.kafka;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.kafka.consumer.ConsumerConfig;
import com.streamsets.pipeline.lib.kafka.consumer.KeyDeserializer;

import java.util.HashMap;
import java.util.Map;

/** The configs of the origin. */
public class KafkaConfig extends ConsumerConfig {

  /** Only clusters of the vendor's oldest Kafka libraries ask ZooKeeper. */
  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "localhost:2181",
      label = "ZooKeeper URI",
      displayPosition = 1025,
      group = "KAFKA"
  )
  public String zookeeperConnect = "localhost:2181";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "topicName",
      label = "Topic",
      displayPosition = 1040,
      group = "KAFKA"
  )
  public String topic = "topicName";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "2000",
      label = "Batch Wait Time (ms)",
      displayPosition = 1080,
      group = "KAFKA"
  )
  public int maxWaitTime = 2000;

  /** Limits cluster pipelines only. */
  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Rate Limit Per Partition (Kafka messages)",
      displayPosition = 1085,
      group = "KAFKA"
  )
  public int maxRatePerPartition = 1000;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      label = "Kafka Configuration",
      displayPosition = 1110,
      group = "KAFKA"
  )
  public Map<String, String> kafkaConsumerConfigs = new HashMap<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "STRING",
      label = "Key Deserializer",
      displayPosition = 1130,
      group = "KAFKA",
      dependencies = @Dependency(configName = "dataFormat", triggeredByValues = {"AVRO"})
  )
  @ValueChooserModel(KeyDeserializer.OfTopic.class)
  public KeyDeserializer keyDeserializer = KeyDeserializer.STRING;

  @Override
  public KeyDeserializer keyDeserializer() {
    return keyDeserializer;
  }

  @Override
  public Map<String, String> userProperties() {
    return kafkaConsumerConfigs;
  }
}
