package com.streamsets.pipeline.stage.origin.kafka;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.Source;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DSourceOffsetCommitter;
import com.streamsets.pipeline.lib.kafka.KafkaClients;

/** The "Kafka Consumer" origin. */
@StageDef(
    version = 15,
    upgrader = KafkaSourceUpgrader.class,
    label = "Kafka Consumer",
    description = "Reads the messages of a Kafka topic",
    icon = "kafka.svg",
    execution = {ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_MESOS_STREAMING},
    recordsByRef = true,
    onlineHelpRefUrl = ""
)
@HideConfigs("kafkaConfigBean.dataFormatConfig.compression")
@ConfigGroups(KafkaGroups.class)
@GenerateResourceBundle
public class KafkaDSource extends DSourceOffsetCommitter {

  @ConfigDefBean
  public KafkaConfig kafkaConfigBean = new KafkaConfig();

  @Override
  protected Source createSource() {
    KafkaSource kafka = new KafkaSource(kafkaConfigBean, new KafkaClients());
    offsetCommitter = kafka;
    return kafka;
  }
}
