package com.streamsets.pipeline.stage.destination.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import com.streamsets.pipeline.stage.common.s3.BucketConfig;

/** The bucket that is written. */
public class TargetBucketConfig extends BucketConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Bucket",
      displayPosition = 10,
      group = "S3",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class}
  )
  public String bucketTemplate = "";
}
