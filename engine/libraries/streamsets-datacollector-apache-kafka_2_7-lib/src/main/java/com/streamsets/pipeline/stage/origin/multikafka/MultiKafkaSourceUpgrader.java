package com.streamsets.pipeline.stage.origin.multikafka;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;
import com.streamsets.pipeline.lib.kafka.KafkaUpgrade;
import stf.engine.dataformat.UnivocityUpgrade;

/** Brings a Kafka Multitopic Consumer of an older version to version 9. */
public class MultiKafkaSourceUpgrader implements StageUpgrader {

  private static final String FORMAT = "conf.dataFormatConfig.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    KafkaUpgrade kafka = new KafkaUpgrade("conf.", "kafkaOptions");
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set("conf.kafkaAutoOffsetReset", "EARLIEST").set("conf.timestampToSearchOffsets", 0))
        .to(3, configs -> configs.set("conf.keyCaptureMode", "NONE")
            .set("conf.keyCaptureAttribute", "kafkaMessageKey")
            .set("conf.keyCaptureField", "/kafkaMessageKey"))
        .to(4, configs -> configs.set(FORMAT + "basicAuth", ""))
        .to(5, configs -> configs.set(FORMAT + "preserveRootElement", false))
        .to(6, configs -> {
          configs.set("conf.timestampsEnabled", false);
          kafka.addKeytab(configs);
        })
        .to(7, configs -> kafka.intoConnection(configs, "brokerURI"))
        .to(8, kafka::addMechanism)
        .to(9, configs -> {
          UnivocityUpgrade.add(configs, FORMAT);
          kafka.nameMechanism(configs);
        })
        .configs();
  }
}
