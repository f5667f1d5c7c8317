package com.streamsets.pipeline.stage.origin.multikafka;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DPushSource;
import com.streamsets.pipeline.lib.kafka.KafkaClients;

/** The "Kafka Multitopic Consumer" origin. */
@StageDef(
    version = 9,
    upgrader = MultiKafkaSourceUpgrader.class,
    label = "Kafka Multitopic Consumer",
    description = "Reads the messages of one or more Kafka topics",
    icon = "kafka.svg",
    execution = ExecutionMode.STANDALONE,
    recordsByRef = true,
    onlineHelpRefUrl = ""
)
@ConfigGroups(MultiKafkaGroups.class)
@GenerateResourceBundle
public class MultiKafkaDSource extends DPushSource {

  @ConfigDefBean
  public MultiKafkaConfig conf = new MultiKafkaConfig();

  @Override
  protected PushSource createPushSource() {
    return new MultiKafkaSource(conf, new KafkaClients());
  }
}
