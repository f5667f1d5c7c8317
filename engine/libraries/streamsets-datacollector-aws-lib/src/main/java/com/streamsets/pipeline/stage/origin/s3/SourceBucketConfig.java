package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.stage.common.s3.BucketConfig;

/** The bucket that is read. */
public class SourceBucketConfig extends BucketConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Bucket",
      displayPosition = 180,
      group = "S3"
  )
  public String bucket = "";
}
