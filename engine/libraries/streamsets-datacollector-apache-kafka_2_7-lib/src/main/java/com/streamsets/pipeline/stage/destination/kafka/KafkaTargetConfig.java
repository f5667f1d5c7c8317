package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.kafka.connection.KafkaConnectionSelection;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.GeneratorFormatConfig;
import com.streamsets.pipeline.lib.el.RecordEL;

import java.util.HashMap;
import java.util.Map;

/** The configs of the destination. */
public class KafkaTargetConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "JSON",
      label = "Data Format",
      displayPosition = 10,
      group = "DATA_FORMAT"
  )
  @ValueChooserModel(ProducedFormats.class)
  public DataFormat dataFormat = DataFormat.JSON;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "STRING",
      label = "Message Key Format",
      displayPosition = 20,
      group = "DATA_FORMAT"
  )
  @ValueChooserModel(MessageKeyFormat.Chooser.class)
  public MessageKeyFormat messageKeyFormat = MessageKeyFormat.STRING;

  @ConfigDefBean(groups = "DATA_FORMAT")
  public GeneratorFormatConfig dataGeneratorFormatConfig = new GeneratorFormatConfig();

  @ConfigDefBean
  public KafkaConnectionSelection connectionConfig = new KafkaConnectionSelection();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Runtime Topic Resolution",
      displayPosition = 560,
      group = "KAFKA"
  )
  public boolean runtimeTopicResolution = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "${record:value('/topic')}",
      label = "Topic Expression",
      displayPosition = 570,
      group = "KAFKA",
      dependencies = @Dependency(configName = "runtimeTopicResolution", triggeredByValues = {"true"}),
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class}
  )
  public String topicExpression = "${record:value('/topic')}";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.TEXT,
      defaultValue = "*",
      label = "Topic White List",
      displayPosition = 580,
      group = "KAFKA",
      dependencies = @Dependency(configName = "runtimeTopicResolution", triggeredByValues = {"true"})
  )
  public String topicWhiteList = "*";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "topicName",
      label = "Topic",
      displayPosition = 590,
      group = "KAFKA",
      dependencies = @Dependency(configName = "runtimeTopicResolution", triggeredByValues = {"false"})
  )
  public String topic = "topicName";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "ROUND_ROBIN",
      label = "Partition Strategy",
      displayPosition = 600,
      group = "KAFKA"
  )
  @ValueChooserModel(PartitionStrategy.Chooser.class)
  public PartitionStrategy partitionStrategy = PartitionStrategy.ROUND_ROBIN;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "${0}",
      label = "Partition Expression",
      displayPosition = 610,
      group = "KAFKA",
      dependencies = @Dependency(configName = "partitionStrategy", triggeredByValues = {"EXPRESSION", "DEFAULT"}),
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class}
  )
  public String partition = "${0}";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "One Message per Batch",
      displayPosition = 620,
      group = "KAFKA"
  )
  public boolean singleMessagePerBatch = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "STRING",
      label = "Key Serializer",
      displayPosition = 630,
      group = "KAFKA",
      dependencies = @Dependency(configName = "messageKeyFormat", triggeredByValues = {"AVRO"})
  )
  @ValueChooserModel(KeySerializer.Chooser.class)
  public KeySerializer keySerializer = KeySerializer.STRING;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "DEFAULT",
      label = "Value Serializer",
      displayPosition = 640,
      group = "KAFKA",
      dependencies = @Dependency(configName = "dataFormat", triggeredByValues = {"AVRO"})
  )
  @ValueChooserModel(ValueSerializer.Chooser.class)
  public ValueSerializer valueSerializer = ValueSerializer.DEFAULT;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      label = "Kafka Configuration",
      displayPosition = 650,
      group = "KAFKA"
  )
  public Map<String, String> kafkaProducerConfigs = new HashMap<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Override Stage Configurations",
      displayPosition = 660,
      group = "KAFKA"
  )
  public boolean overrideConfigurations = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "${avro:decode(record:attribute('avroKeySchema'),base64:decodeBytes(record:attribute('kafkaMessageKey')))}",
      label = "Kafka Message Key",
      displayPosition = 670,
      group = "KAFKA",
      dependencies = @Dependency(configName = "messageKeyFormat", triggeredByValues = {"AVRO"}),
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class}
  )
  public String avroMessageKey = "${avro:decode(record:attribute('avroKeySchema'),base64:decodeBytes(record:attribute('kafkaMessageKey')))}";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "${record:attribute('kafkaMessageKey')}",
      label = "Kafka Message Key",
      displayPosition = 680,
      group = "KAFKA",
      dependencies = @Dependency(configName = "messageKeyFormat", triggeredByValues = {"STRING"}),
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class}
  )
  public String stringMessageKey = "${record:attribute('kafkaMessageKey')}";
}
