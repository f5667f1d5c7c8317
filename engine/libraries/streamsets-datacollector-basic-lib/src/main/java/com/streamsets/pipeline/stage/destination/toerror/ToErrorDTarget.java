package com.streamsets.pipeline.stage.destination.toerror;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.base.configurablestage.DTarget;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;

/** The "To Error" destination. */
@StageDef(
    version = 2,
    label = "To Error",
    description = "Sends records to error",
    icon = "error.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    },
    upgraderDef = "upgrader/ToErrorDTarget.yaml"
)
@HideConfigs(onErrorRecord = true, preconditions = true)
@GenerateResourceBundle
public class ToErrorDTarget extends DTarget {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Stop Pipeline on Error",
      displayPosition = 10
  )
  public boolean stopPipelineOnError = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "Sent to error by previous stage",
      label = "Error Message",
      displayPosition = 20,
      dependencies = {@Dependency(configName = "stopPipelineOnError", triggeredByValues = "true")},
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class}
  )
  public String errorMessage = "Sent to error by previous stage";

  @Override
  protected Target createTarget() {
    return new ToErrorTarget(stopPipelineOnError, errorMessage);
  }
}
