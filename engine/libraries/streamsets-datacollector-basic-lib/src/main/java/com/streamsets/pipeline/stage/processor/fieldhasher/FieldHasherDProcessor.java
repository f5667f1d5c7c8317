package com.streamsets.pipeline.stage.processor.fieldhasher;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import stf.engine.field.OnFieldProblem;

/** The "Field Hasher" processor. */
@StageDef(
    version = 4,
    label = "Field Hasher",
    description = "Replaces values with their hash",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    upgrader = FieldHasherUpgrader.class
)
@ConfigGroups(FieldHasherGroups.class)
@GenerateResourceBundle
public class FieldHasherDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "On Field Issue",
      displayPosition = 10,
      group = "FIELD_HASHING"
  )
  @ValueChooserModel(OnFieldProblem.Chooser.class)
  public OnFieldProblem onStagePreConditionFailure = OnFieldProblem.TO_ERROR;

  @ConfigDefBean
  public HasherConfig hasherConfig = new HasherConfig();

  @Override
  protected Processor createProcessor() {
    return new FieldHasherProcessor(hasherConfig, onStagePreConditionFailure);
  }
}
