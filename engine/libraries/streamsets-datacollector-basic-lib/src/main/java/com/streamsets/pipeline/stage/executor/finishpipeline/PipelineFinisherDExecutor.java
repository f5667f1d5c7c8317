package com.streamsets.pipeline.stage.executor.finishpipeline;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.Executor;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DExecutor;
import com.streamsets.pipeline.stage.executor.finishpipeline.config.PipelineFinisherConfig;

/** The "Pipeline Finisher Executor". */
@StageDef(
    version = 1,
    label = "Pipeline Finisher Executor",
    description = "Finishes the pipeline when a record comes",
    icon = "finisher.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(FinisherGroups.class)
@GenerateResourceBundle
public class PipelineFinisherDExecutor extends DExecutor {

  @ConfigDefBean
  public PipelineFinisherConfig config = new PipelineFinisherConfig();

  @Override
  protected Executor createExecutor() {
    return new PipelineFinisherExecutor(config.resetOffset);
  }
}
