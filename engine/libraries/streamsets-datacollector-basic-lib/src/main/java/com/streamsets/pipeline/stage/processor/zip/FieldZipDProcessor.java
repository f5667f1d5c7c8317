package com.streamsets.pipeline.stage.processor.zip;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "Field Zip" processor. */
@StageDef(
    version = 1,
    label = "Field Zip",
    description = "Merges two lists element by element",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(FieldZipGroups.class)
@GenerateResourceBundle
public class FieldZipDProcessor extends DProcessor {

  @ConfigDefBean
  public FieldZipConfigBean fieldZipConfigBean = new FieldZipConfigBean();

  @Override
  protected Processor createProcessor() {
    return new FieldZipProcessor(fieldZipConfigBean);
  }
}
