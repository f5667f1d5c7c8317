package com.streamsets.pipeline.stage.destination.s3;

import com.streamsets.pipeline.api.ConfigDef;

/** How large objects are uploaded. */
public class UploadConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "10",
      label = "Thread Pool Size For Parallel Uploads",
      displayPosition = 330,
      group = "ADVANCED"
  )
  public int threadPoolSize = 10;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "268435456",
      label = "Multipart Upload Threshold",
      displayPosition = 340,
      group = "ADVANCED"
  )
  public int multipartUploadThreshold = 268435456;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "5242880",
      label = "Minimum Upload Part Size",
      displayPosition = 350,
      group = "ADVANCED"
  )
  public int minimumUploadPartSize = 5242880;
}
