package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.ErrorStage;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.HideStage;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.Target;
import stf.engine.dataformat.DataFormat;

/** "Write to Kafka": error records as messages that hold them with their errors. */
@StageDef(
    version = 10,
    upgrader = KafkaTargetUpgrader.class,
    label = "Write to Kafka",
    description = "Writes error records as messages to Kafka topics",
    icon = "kafka.svg",
    execution = {
        ExecutionMode.STANDALONE,
        ExecutionMode.CLUSTER_BATCH,
        ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING,
        ExecutionMode.EMR_BATCH
    },
    onlineHelpRefUrl = ""
)
@ErrorStage
@HideStage(HideStage.Type.ERROR_STAGE)
@HideConfigs(preconditions = true, onErrorRecord = true, value = {
    "conf.dataFormat", "conf.keySerializer", "conf.valueSerializer", "responseConf.sendResponseToOrigin"
})
@GenerateResourceBundle
public class ToErrorKafkaDTarget extends KafkaDTarget {

  @Override
  protected Target createTarget() {
    conf.dataFormat = DataFormat.SDC_JSON;
    return super.createTarget();
  }
}
