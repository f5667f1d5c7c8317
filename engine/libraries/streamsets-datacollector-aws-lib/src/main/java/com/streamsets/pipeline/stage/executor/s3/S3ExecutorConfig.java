package com.streamsets.pipeline.stage.executor.s3;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.stage.destination.s3.TargetBucketConfig;

/** The configs of the executor. */
public class S3ExecutorConfig {

  @ConfigDefBean(groups = {"S3", "ADVANCED"})
  public TargetBucketConfig s3Config = new TargetBucketConfig();

  @ConfigDefBean(groups = "TASKS")
  public S3TaskConfig taskConfig = new S3TaskConfig();
}
