package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;

/** The configs of the origin. */
public class S3OriginConfig {

  @ConfigDefBean
  public BatchConfig basicConfig = new BatchConfig();

  @ConfigDefBean
  public CustomerKeyConfig sseConfig = new CustomerKeyConfig();

  @ConfigDefBean
  public ErrorHandlingConfig errorConfig = new ErrorHandlingConfig();

  @ConfigDefBean
  public PostProcessingConfig postProcessingConfig = new PostProcessingConfig();

  @ConfigDefBean
  public ObjectSelectionConfig s3FileConfig = new ObjectSelectionConfig();

  @ConfigDefBean
  public SourceBucketConfig s3Config = new SourceBucketConfig();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Include Metadata",
      displayPosition = 440,
      group = "S3"
  )
  public boolean enableMetaData = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1",
      label = "Number of Threads",
      displayPosition = 450,
      group = "ADVANCED"
  )
  public int numberOfThreads = 1;
}
