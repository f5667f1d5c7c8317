package com.streamsets.pipeline.stage.destination.s3;

import com.streamsets.pipeline.api.ErrorStage;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.HideStage;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.service.ServiceDependency;
import com.streamsets.pipeline.api.service.dataformats.SdcRecordGeneratorService;
import com.streamsets.pipeline.stage.common.s3.S3Clients;

/** "Write to Amazon S3": error records as objects that hold them with their errors. */
@StageDef(
    version = 13,
    upgrader = ToErrorAmazonS3Upgrader.class,
    label = "Write to Amazon S3",
    description = "Writes error records as objects of an S3 bucket",
    icon = "s3.svg",
    execution = {
        ExecutionMode.STANDALONE,
        ExecutionMode.CLUSTER_BATCH,
        ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING,
        ExecutionMode.EMR_BATCH
    },
    onlineHelpRefUrl = "",
    services = @ServiceDependency(service = SdcRecordGeneratorService.class)
)
@ErrorStage
@HideStage(HideStage.Type.ERROR_STAGE)
@HideConfigs(preconditions = true, onErrorRecord = true)
@GenerateResourceBundle
public class ToErrorAmazonS3DTarget extends AmazonS3DTarget {

  @Override
  protected Target createTarget() {
    return new S3Target(s3TargetConfigBean, new S3Clients(), true);
  }
}
