package com.streamsets.pipeline.stage.processor.fieldorder;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "Field Order" processor. */
@StageDef(
    version = 1,
    label = "Field Order",
    description = "Puts fields in an order",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(FieldOrderGroups.class)
@GenerateResourceBundle
public class FieldOrderDProcessor extends DProcessor {

  @ConfigDefBean
  public FieldOrderConfig config = new FieldOrderConfig();

  @Override
  protected Processor createProcessor() {
    return new FieldOrderProcessor(config);
  }
}
