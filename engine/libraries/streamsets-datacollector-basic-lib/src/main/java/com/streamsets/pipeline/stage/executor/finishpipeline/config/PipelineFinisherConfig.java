package com.streamsets.pipeline.stage.executor.finishpipeline.config;

import com.streamsets.pipeline.api.ConfigDef;

/** How a pipeline is finished. */
public class PipelineFinisherConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Reset Origin",
      description = "Lets the next run begin at the origin's start",
      displayPosition = 10,
      group = "FINISHER"
  )
  public boolean resetOffset = false;
}
