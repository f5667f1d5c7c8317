package com.streamsets.pipeline.lib.kafka.consumer;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.kafka.connection.KafkaConnectionSelection;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.ParserFormatConfig;

import java.util.Map;

/** The configs that the origins of Kafka have in common. */
public abstract class ConsumerConfig {

  @ConfigDefBean(groups = "DATA_FORMAT")
  public ParserFormatConfig dataFormatConfig = new ParserFormatConfig();

  @ConfigDefBean
  public KafkaConnectionSelection connectionConfig = new KafkaConnectionSelection();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Data Format",
      displayPosition = 1020,
      group = "DATA_FORMAT"
  )
  @ValueChooserModel(ConsumedFormats.class)
  public DataFormat dataFormat;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "streamsetsDataCollector",
      label = "Consumer Group",
      displayPosition = 1030,
      group = "KAFKA"
  )
  public String consumerGroup = "streamsetsDataCollector";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Produce Single Record",
      displayPosition = 1050,
      group = "KAFKA"
  )
  public boolean produceSingleRecordPerMessage = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Max Batch Size (records)",
      displayPosition = 1070,
      group = "KAFKA"
  )
  public int maxBatchSize = 1000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "EARLIEST",
      label = "Auto Offset Reset",
      displayPosition = 1090,
      group = "KAFKA"
  )
  @ValueChooserModel(AutoOffsetReset.Chooser.class)
  public AutoOffsetReset kafkaAutoOffsetReset = AutoOffsetReset.EARLIEST;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "0",
      label = "Auto Offset Reset Timestamp (ms)",
      displayPosition = 1100,
      group = "KAFKA",
      dependencies = @Dependency(configName = "kafkaAutoOffsetReset", triggeredByValues = {"TIMESTAMP"})
  )
  public long timestampToSearchOffsets = 0;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Override Stage Configurations",
      displayPosition = 1120,
      group = "KAFKA"
  )
  public boolean overrideConfigurations = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "Key Capture Mode",
      displayPosition = 1140,
      group = "KAFKA"
  )
  @ValueChooserModel(KeyCaptureMode.Chooser.class)
  public KeyCaptureMode keyCaptureMode = KeyCaptureMode.NONE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "kafkaMessageKey",
      label = "Key Capture Header Attribute",
      displayPosition = 1150,
      group = "KAFKA",
      dependencies = @Dependency(configName = "keyCaptureMode", triggeredByValues = {"RECORD_HEADER_AND_FIELD", "RECORD_HEADER"})
  )
  public String keyCaptureAttribute = "kafkaMessageKey";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "/kafkaMessageKey",
      label = "Key Capture Field",
      displayPosition = 1160,
      group = "KAFKA",
      dependencies = @Dependency(configName = "keyCaptureMode", triggeredByValues = {"RECORD_HEADER_AND_FIELD", "RECORD_FIELD"})
  )
  @FieldSelectorModel(singleValued = true)
  public String keyCaptureField = "/kafkaMessageKey";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "DEFAULT",
      label = "Value Deserializer",
      displayPosition = 1170,
      group = "KAFKA",
      dependencies = @Dependency(configName = "dataFormat", triggeredByValues = {"AVRO"})
  )
  @ValueChooserModel(ValueDeserializer.Chooser.class)
  public ValueDeserializer valueDeserializer = ValueDeserializer.DEFAULT;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Include Timestamps",
      displayPosition = 1180,
      group = "KAFKA"
  )
  public boolean timestampsEnabled = false;

  /** Deserializer of the message keys; each origin offers others. */
  public abstract KeyDeserializer keyDeserializer();

  /** Kafka properties that the user adds. */
  public abstract Map<String, String> userProperties();
}
