package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Source;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DSource;
import com.streamsets.pipeline.api.service.ServiceConfiguration;
import com.streamsets.pipeline.api.service.ServiceDependency;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import com.streamsets.pipeline.stage.common.s3.S3Clients;

/** The "Amazon S3" origin. */
@StageDef(
    version = 13,
    upgrader = AmazonS3SourceUpgrader.class,
    label = "Amazon S3",
    description = "Reads the objects of an S3 bucket",
    icon = "s3.svg",
    execution = ExecutionMode.STANDALONE,
    resetOffset = true,
    recordsByRef = true,
    producesEvents = true,
    onlineHelpRefUrl = "",
    services = @ServiceDependency(
        service = DataFormatParserService.class,
        configuration = @ServiceConfiguration(
            name = "displayFormats",
            value = "AVRO,DELIMITED,EXCEL,JSON,LOG,PROTOBUF,SDC_JSON,TEXT,WHOLE_FILE,XML"
        )
    )
)
@ConfigGroups(S3SourceGroups.class)
@GenerateResourceBundle
public class AmazonS3DSource extends DSource {

  @ConfigDefBean
  public S3OriginConfig s3ConfigBean = new S3OriginConfig();

  @Override
  protected Source createSource() {
    return new S3Source(s3ConfigBean, new S3Clients());
  }
}
