package com.streamsets.pipeline.stage.executor.s3;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.Executor;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.PipelineLifecycleStage;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DExecutor;
import com.streamsets.pipeline.stage.common.s3.S3Clients;

/** The "Amazon S3" executor. */
@StageDef(
    version = 3,
    upgrader = AmazonS3ExecutorUpgrader.class,
    label = "Amazon S3",
    description = "Creates, copies and tags objects of an S3 bucket",
    icon = "s3.svg",
    producesEvents = true,
    onlineHelpRefUrl = ""
)
@ConfigGroups(S3ExecutorGroups.class)
@PipelineLifecycleStage
@HideConfigs({"config.s3Config.commonPrefix", "config.s3Config.delimiter"})
@GenerateResourceBundle
public class AmazonS3DExecutor extends DExecutor {

  @ConfigDefBean
  public S3ExecutorConfig config = new S3ExecutorConfig();

  @Override
  protected Executor createExecutor() {
    return new S3Executor(config, new S3Clients());
  }
}
