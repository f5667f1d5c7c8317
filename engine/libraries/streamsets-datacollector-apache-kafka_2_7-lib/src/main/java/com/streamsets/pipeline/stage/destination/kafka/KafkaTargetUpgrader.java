package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;
import com.streamsets.pipeline.lib.kafka.KafkaUpgrade;

/** Brings a Kafka Producer of an older version to version 10. */
public class KafkaTargetUpgrader implements StageUpgrader {

  private static final String FORMAT = "conf.dataGeneratorFormatConfig.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    KafkaUpgrade kafka = new KafkaUpgrade("conf.", "kafkaProducerConfigs");
    return new ConfigUpgrade(old, context)
        .to(2, KafkaTargetUpgrader::intoBeans)
        .to(3, configs -> configs.moveAll("kafkaConfigBean.kafkaConfig.", "conf.").moveAll("kafkaConfigBean.", "conf.")
            .set("conf.keySerializer", "STRING")
            .set("conf.valueSerializer", "DEFAULT")
            .addGeneratorSchemaLookup(FORMAT))
        .to(4, configs -> configs.set("responseConf.sendResponseToOrigin", false)
            .set("responseConf.responseType", "SUCCESS_RECORDS"))
        .to(5, configs -> configs.set("conf.messageKeyFormat", "STRING"))
        .to(6, configs -> configs.set(FORMAT + "basicAuthUserInfo", "").set(FORMAT + "basicAuthUserInfoForRegistration", ""))
        .to(7, kafka::addKeytab)
        .to(8, configs -> kafka.intoConnection(configs, "metadataBrokerList"))
        .to(9, kafka::addMechanism)
        .to(10, kafka::nameMechanism)
        .configs();
  }

  private static void intoBeans(ConfigUpgrade configs) {
    String format = "kafkaConfigBean.dataGeneratorFormatConfig.";
    configs.move("", "kafkaConfigBean.", "dataFormat")
        .move("", "kafkaConfigBean.kafkaConfig.", "metadataBrokerList", "runtimeTopicResolution", "topicExpression",
            "topicWhiteList", "topic", "partitionStrategy", "partition", "singleMessagePerBatch", "kafkaProducerConfigs")
        .move("", format, "charset", "csvFileFormat", "csvHeader", "csvReplaceNewLines", "jsonMode", "textFieldPath",
            "textEmptyLineIfNull", "avroSchema", "includeSchema", "binaryFieldPath")
        .set(format + "csvCustomDelimiter", "|")
        .set(format + "csvCustomEscape", "\\")
        .set(format + "csvCustomQuote", "\"")
        .set(format + "avroCompression", "NULL");
  }
}
