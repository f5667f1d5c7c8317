package com.streamsets.pipeline.stage.destination.devnull;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.ErrorStage;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.HideStage;
import com.streamsets.pipeline.api.PipelineLifecycleStage;
import com.streamsets.pipeline.api.StageDef;
import java.util.List;

/** "Discard": the default for error records and for start and stop events. */
@StageDef(
    version = 1,
    label = "Discard",
    description = "Discards error records and lifecycle events",
    icon = "",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    }
)
@ErrorStage
@PipelineLifecycleStage
@HideConfigs(preconditions = true, onErrorRecord = true)
@HideStage({HideStage.Type.ERROR_STAGE, HideStage.Type.LIFECYCLE_STAGE})
@GenerateResourceBundle
public class ToErrorNullDTarget extends DiscardingTarget {

  private ErrorRecordLog log;

  @Override
  protected List<ConfigIssue> init() {
    log = new ErrorRecordLog(getContext());
    return super.init();
  }

  @Override
  public void write(Batch batch) {
    batch.getRecords().forEachRemaining(log::add);
  }
}
