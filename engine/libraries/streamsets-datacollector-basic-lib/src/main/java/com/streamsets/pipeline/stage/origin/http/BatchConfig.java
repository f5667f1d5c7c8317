package com.streamsets.pipeline.stage.origin.http;

import com.streamsets.pipeline.api.ConfigDef;

/** The size of a batch, and how long to wait for it. */
public class BatchConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Max Batch Size (records)",
      displayPosition = 10,
      group = "HTTP"
  )
  public int maxBatchSize = 1000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "2000",
      label = "Batch Wait Time (ms)",
      displayPosition = 20,
      group = "HTTP"
  )
  public int maxWaitTime = 2000;
}
