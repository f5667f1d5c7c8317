package com.streamsets.pipeline.stage.processor.fieldreplacer;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "Field Replacer" processor. */
@StageDef(
    version = 1,
    label = "Field Replacer",
    description = "Replaces the values of fields with those of expressions",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(FieldReplacerGroups.class)
@GenerateResourceBundle
public class FieldReplacerDProcessor extends DProcessor {

  @ConfigDefBean
  public FieldReplacerConfig conf = new FieldReplacerConfig();

  @Override
  protected Processor createProcessor() {
    return new FieldReplacerProcessor(conf);
  }
}
