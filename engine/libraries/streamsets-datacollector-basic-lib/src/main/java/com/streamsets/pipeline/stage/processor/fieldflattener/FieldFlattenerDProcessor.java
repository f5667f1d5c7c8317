package com.streamsets.pipeline.stage.processor.fieldflattener;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "Field Flattener" processor. */
@StageDef(
    version = 1,
    label = "Field Flattener",
    description = "Makes nested fields flat",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(FieldFlattenerGroups.class)
@GenerateResourceBundle
public class FieldFlattenerDProcessor extends DProcessor {

  @ConfigDefBean
  public FieldFlattenerConfig config = new FieldFlattenerConfig();

  @Override
  protected Processor createProcessor() {
    return new FieldFlattenerProcessor(config);
  }
}
