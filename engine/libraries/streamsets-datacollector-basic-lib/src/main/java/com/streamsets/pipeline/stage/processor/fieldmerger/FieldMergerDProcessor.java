package com.streamsets.pipeline.stage.processor.fieldmerger;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import java.util.ArrayList;
import java.util.List;
import stf.engine.field.OnFieldProblem;

/** The "Field Merger" processor. */
@StageDef(
    version = 1,
    label = "Field Merger",
    description = "Merges maps and lists",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(FieldMergerGroups.class)
@GenerateResourceBundle
public class FieldMergerDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Fields to merge",
      displayPosition = 10,
      group = "MERGE"
  )
  @ListBeanModel
  public List<MergeMapping> mergeMapping = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "Source Field Does Not Exist",
      displayPosition = 20,
      group = "MERGE"
  )
  @ValueChooserModel(OnFieldProblem.Chooser.class)
  public OnFieldProblem onStagePreConditionFailure = OnFieldProblem.TO_ERROR;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Overwrite Fields",
      displayPosition = 30,
      group = "MERGE"
  )
  public boolean overwriteExisting = false;

  @Override
  protected Processor createProcessor() {
    return new FieldMergerProcessor(this);
  }
}
