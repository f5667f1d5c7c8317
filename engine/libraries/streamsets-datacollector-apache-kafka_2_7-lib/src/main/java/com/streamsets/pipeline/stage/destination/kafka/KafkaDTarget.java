package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.base.configurablestage.DTarget;
import com.streamsets.pipeline.lib.kafka.KafkaClients;

/** The "Kafka Producer" destination. */
@StageDef(
    version = 10,
    upgrader = KafkaTargetUpgrader.class,
    label = "Kafka Producer",
    description = "Writes records as messages to Kafka topics",
    icon = "kafka.svg",
    execution = {
        ExecutionMode.STANDALONE,
        ExecutionMode.CLUSTER_BATCH,
        ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING,
        ExecutionMode.EDGE,
        ExecutionMode.EMR_BATCH
    },
    recordsByRef = true,
    onlineHelpRefUrl = ""
)
@ConfigGroups(KafkaTargetGroups.class)
@GenerateResourceBundle
public class KafkaDTarget extends DTarget {

  @ConfigDefBean
  public KafkaTargetConfig conf = new KafkaTargetConfig();

  @ConfigDefBean
  public ResponseConfig responseConf = new ResponseConfig();

  @Override
  protected Target createTarget() {
    return new KafkaTarget(conf, responseConf, new KafkaClients());
  }
}
