package com.streamsets.pipeline.stage.destination.s3;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.base.configurablestage.DTarget;
import com.streamsets.pipeline.api.service.ServiceConfiguration;
import com.streamsets.pipeline.api.service.ServiceDependency;
import com.streamsets.pipeline.api.service.dataformats.DataFormatGeneratorService;
import com.streamsets.pipeline.stage.common.s3.S3Clients;

/** The "Amazon S3" destination. */
@StageDef(
    version = 13,
    upgrader = AmazonS3TargetUpgrader.class,
    label = "Amazon S3",
    description = "Writes records as objects of an S3 bucket",
    icon = "s3.svg",
    execution = {
        ExecutionMode.STANDALONE,
        ExecutionMode.CLUSTER_BATCH,
        ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING,
        ExecutionMode.EDGE,
        ExecutionMode.EMR_BATCH
    },
    recordsByRef = true,
    producesEvents = true,
    privateClassLoader = true,
    onlineHelpRefUrl = "",
    services = @ServiceDependency(
        service = DataFormatGeneratorService.class,
        configuration = @ServiceConfiguration(
            name = "displayFormats",
            value = "AVRO,BINARY,DELIMITED,JSON,PROTOBUF,SDC_JSON,TEXT,WHOLE_FILE"
        )
    )
)
@ConfigGroups(S3TargetGroups.class)
@GenerateResourceBundle
public class AmazonS3DTarget extends DTarget {

  @ConfigDefBean
  public S3TargetConfig s3TargetConfigBean = new S3TargetConfig();

  @Override
  protected Target createTarget() {
    return new S3Target(s3TargetConfigBean, new S3Clients(), false);
  }
}
