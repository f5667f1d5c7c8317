package com.streamsets.pipeline.stage.processor.fieldmask;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import java.util.ArrayList;
import java.util.List;

/** The "Field Masker" processor. */
@StageDef(
    version = 1,
    label = "Field Masker",
    description = "Hides sensitive strings",
    icon = "mask.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(FieldMaskGroups.class)
@GenerateResourceBundle
public class FieldMaskDProcessor extends DProcessor {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "",
      displayPosition = 10,
      group = "MASKING"
  )
  @ListBeanModel
  public List<FieldMaskConfig> fieldMaskConfigs = new ArrayList<>();

  @Override
  protected Processor createProcessor() {
    return new FieldMaskProcessor(fieldMaskConfigs);
  }
}
