package com.streamsets.pipeline.stage.origin.multikafka;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.kafka.consumer.ConsumerConfig;
import com.streamsets.pipeline.lib.kafka.consumer.KeyDeserializer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The configs of the origin. */
public class MultiKafkaConfig extends ConsumerConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.LIST,
      defaultValue = "[\"myTopic\"]",
      label = "Topic List",
      displayPosition = 1040,
      group = "KAFKA"
  )
  public List<String> topicList = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1",
      label = "Number of Threads",
      displayPosition = 1060,
      group = "KAFKA"
  )
  public int numberOfThreads = 1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "2000",
      label = "Batch Wait Time (ms)",
      displayPosition = 1080,
      group = "KAFKA"
  )
  public int batchWaitTime = 2000;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      label = "Configuration properties",
      displayPosition = 1110,
      group = "KAFKA"
  )
  public Map<String, String> kafkaOptions = new HashMap<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "STRING",
      label = "Key Deserializer",
      displayPosition = 1130,
      group = "KAFKA",
      dependencies = @Dependency(configName = "dataFormat", triggeredByValues = {"AVRO"})
  )
  @ValueChooserModel(KeyDeserializer.OfTopics.class)
  public KeyDeserializer keyDeserializer = KeyDeserializer.STRING;

  @Override
  public KeyDeserializer keyDeserializer() {
    return keyDeserializer;
  }

  @Override
  public Map<String, String> userProperties() {
    return kafkaOptions;
  }
}
