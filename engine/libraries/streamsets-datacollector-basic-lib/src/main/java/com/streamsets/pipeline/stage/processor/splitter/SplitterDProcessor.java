package com.streamsets.pipeline.stage.processor.splitter;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import java.util.ArrayList;
import java.util.List;
import stf.engine.field.OnFieldProblem;

/** The "Field Splitter" processor. */
@StageDef(
    version = 2,
    label = "Field Splitter",
    description = "Splits a field at a separator",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    upgrader = SplitterUpgrader.class
)
@ConfigGroups(SplitterGroups.class)
@GenerateResourceBundle
public class SplitterDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Field to Split",
      displayPosition = 10,
      group = "FIELD_SPLITTER"
  )
  @FieldSelectorModel(singleValued = true)
  public String fieldPath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = " ",
      label = "Separator",
      displayPosition = 20,
      group = "FIELD_SPLITTER"
  )
  public String separator = " ";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "[\"/fieldSplit1\", \"/fieldSplit2\"]",
      label = "New Split Fields",
      displayPosition = 30,
      group = "FIELD_SPLITTER"
  )
  @FieldSelectorModel
  public List<String> fieldPathsForSplits = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "Not Enough Splits",
      displayPosition = 40,
      group = "FIELD_SPLITTER"
  )
  @ValueChooserModel(OnFieldProblem.Chooser.class)
  public OnFieldProblem onStagePreConditionFailure = OnFieldProblem.TO_ERROR;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_LAST_FIELD",
      label = "Too Many Splits",
      displayPosition = 50,
      group = "FIELD_SPLITTER"
  )
  @ValueChooserModel(TooManySplitsAction.Chooser.class)
  public TooManySplitsAction tooManySplitsAction = TooManySplitsAction.TO_LAST_FIELD;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Field for Remaining Splits",
      displayPosition = 60,
      group = "FIELD_SPLITTER",
      dependencies = {@Dependency(configName = "tooManySplitsAction", triggeredByValues = "TO_LIST")}
  )
  @FieldSelectorModel(singleValued = true)
  public String remainingSplitsPath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "REMOVE",
      label = "Original Field",
      displayPosition = 70,
      group = "FIELD_SPLITTER"
  )
  @ValueChooserModel(OriginalFieldAction.Chooser.class)
  public OriginalFieldAction originalFieldAction = OriginalFieldAction.REMOVE;

  @Override
  protected Processor createProcessor() {
    return new SplitterProcessor(this);
  }
}
