package com.streamsets.pipeline.stage.executor.shell;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.Executor;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.PipelineLifecycleStage;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DExecutor;

/** The "Shell" executor. */
@StageDef(
    version = 1,
    label = "Shell",
    description = "Runs a shell script for each record",
    icon = "script.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@PipelineLifecycleStage
@ConfigGroups(ShellGroups.class)
@GenerateResourceBundle
public class ShellDExecutor extends DExecutor {

  @ConfigDefBean(groups = {"ENVIRONMENT", "SCRIPT"})
  public ShellConfig config = new ShellConfig();

  @Override
  protected Executor createExecutor() {
    return new ShellExecutor(config);
  }
}
