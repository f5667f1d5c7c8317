package com.streamsets.pipeline.stage.origin.kafka;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.lib.kafka.KafkaUpgrade;
import stf.engine.common.ConfigUpgrade;
import stf.engine.dataformat.UnivocityUpgrade;

import java.util.List;

/** Brings a Kafka Consumer of an older version to version 15. */
public class KafkaSourceUpgrader implements StageUpgrader {

  private static final String BEAN = "kafkaConfigBean.";
  private static final String FORMAT = BEAN + "dataFormatConfig.";
  private static final String PROPERTIES = "kafkaConsumerConfigs";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    KafkaUpgrade kafka = new KafkaUpgrade(BEAN, PROPERTIES);
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set("csvCustomDelimiter", "|")
            .set("csvCustomEscape", "\\")
            .set("csvCustomQuote", "\"")
            .set("csvRecordType", "LIST"))
        .to(3, configs -> configs.set("csvSkipStartLines", 0))
        .to(4, KafkaSourceUpgrader::intoBeans)
        .to(5, configs -> configs.set(BEAN + "keyDeserializer", "STRING")
            .set(BEAN + "valueDeserializer", "DEFAULT")
            .addParserSchemaLookup(FORMAT))
        .to(6, configs -> configs.set(BEAN + "timestampsEnabled", false))
        .to(7, configs -> configs.set(BEAN + "kafkaAutoOffsetReset", "EARLIEST").set(BEAN + "timestampToSearchOffsets", 0))
        .to(8, configs -> configs.set(BEAN + "keyCaptureMode", "NONE")
            .set(BEAN + "keyCaptureAttribute", "kafkaMessageKey")
            .set(BEAN + "keyCaptureField", "/kafkaMessageKey"))
        .to(9, configs -> configs.set(FORMAT + "basicAuth", ""))
        .to(10, configs -> configs.set(FORMAT + "preserveRootElement", false))
        .to(11, kafka::addKeytab)
        .to(12, configs -> kafka.intoConnection(configs, "metadataBrokerList"))
        .to(13, kafka::addMechanism)
        .to(14, configs -> {
          UnivocityUpgrade.add(configs, FORMAT);
          kafka.nameMechanism(configs);
        })
        .to(15, configs -> configs.takeFromMap(BEAN + PROPERTIES, "auto.offset.reset"))
        .configs();
  }

  private static void intoBeans(ConfigUpgrade configs) {
    configs.move("", BEAN, "dataFormat", "metadataBrokerList", "zookeeperConnect", "consumerGroup", "topic",
            "produceSingleRecordPerMessage", "maxBatchSize", "maxWaitTime", PROPERTIES)
        .move("", FORMAT, "charset", "removeCtrlChars", "textMaxLineLen", "jsonContent", "jsonMaxObjectLen",
            "csvFileFormat", "csvHeader", "csvMaxObjectLen", "csvCustomDelimiter", "csvCustomEscape", "csvCustomQuote",
            "csvRecordType", "csvSkipStartLines", "xmlRecordElement", "xmlMaxObjectLen", "logMode", "logMaxObjectLen",
            "retainOriginalLine", "customLogFormat", "regex", "fieldPathsToGroupName", "grokPatternDefinition",
            "grokPattern", "onParseError", "maxStackTraceLines", "enableLog4jCustomLogFormat", "log4jCustomLogFormat",
            "schemaInMessage", "avroSchema", "binaryMaxObjectLen", "protoDescriptorFile", "messageType");
  }
}
