package com.streamsets.pipeline.stage.processor.fieldvaluereplacer;

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

/** The "Value Replacer" processor. */
@StageDef(
    version = 3,
    label = "Value Replacer",
    description = "Replaces values, and null by values",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    upgrader = ValueReplacerUpgrader.class
)
@ConfigGroups(ValueReplacerGroups.class)
@GenerateResourceBundle
public class FieldValueReplacerDProcessor extends DProcessor {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Fields to Null",
      displayPosition = 10,
      group = "REPLACE"
  )
  @ListBeanModel
  public List<NullReplacerConfig> nullReplacerConditionalConfigs = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Replace Null Values",
      displayPosition = 20,
      group = "REPLACE"
  )
  @ListBeanModel
  public List<ReplaceIfNullConfig> fieldsToReplaceIfNull = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "Field Does Not Exist",
      displayPosition = 30,
      group = "REPLACE"
  )
  @ValueChooserModel(OnFieldProblem.Chooser.class)
  public OnFieldProblem onStagePreConditionFailure = OnFieldProblem.TO_ERROR;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Conditionally Replace Values",
      displayPosition = 40,
      group = "REPLACE"
  )
  @ListBeanModel
  public List<ConditionalReplacerConfig> fieldsToConditionallyReplace = new ArrayList<>();

  @Override
  protected Processor createProcessor() {
    return new FieldValueReplacerProcessor(this);
  }
}
