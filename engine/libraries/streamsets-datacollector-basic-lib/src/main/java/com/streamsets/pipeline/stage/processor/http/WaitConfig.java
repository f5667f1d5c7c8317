package com.streamsets.pipeline.stage.processor.http;

import com.streamsets.pipeline.api.ConfigDef;

/** How long to wait. */
public class WaitConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "2000",
      label = "Batch Wait Time (ms)",
      displayPosition = 10,
      group = "HTTP"
  )
  public int maxWaitTime = 2000;
}
