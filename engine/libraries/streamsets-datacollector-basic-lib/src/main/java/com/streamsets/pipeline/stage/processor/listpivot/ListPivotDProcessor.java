package com.streamsets.pipeline.stage.processor.listpivot;

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
import stf.engine.field.OnFieldProblem;

/** The "Field Pivoter" processor. */
@StageDef(
    version = 3,
    label = "Field Pivoter",
    description = "Makes a record of each element of a list or map",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    upgrader = ListPivotUpgrader.class
)
@ConfigGroups(ListPivotGroups.class)
@GenerateResourceBundle
public class ListPivotDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Field To Pivot",
      displayPosition = 10,
      group = "PIVOT"
  )
  @FieldSelectorModel(singleValued = true)
  public String listPath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Copy All Fields",
      displayPosition = 20,
      group = "PIVOT"
  )
  public boolean copyFields = true;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Pivoted Items Path",
      displayPosition = 30,
      group = "PIVOT",
      dependencies = {@Dependency(configName = "copyFields", triggeredByValues = "true")}
  )
  public String newPath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Remove Pivot Field",
      displayPosition = 40,
      group = "PIVOT",
      dependencies = {
          @Dependency(configName = "newPath", triggeredByValues = "true"),
          @Dependency(configName = "copyFields", triggeredByValues = "true")
      }
  )
  public boolean replaceListField = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Save Original Field Name",
      displayPosition = 50,
      group = "PIVOT"
  )
  public boolean saveOriginalFieldName = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Original Field Name Path",
      displayPosition = 60,
      group = "PIVOT",
      dependencies = {@Dependency(configName = "saveOriginalFieldName", triggeredByValues = "true")}
  )
  public String originalFieldNamePath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "Field Does Not Exist",
      displayPosition = 70,
      group = "PIVOT"
  )
  @ValueChooserModel(OnFieldProblem.Chooser.class)
  public OnFieldProblem onStagePreConditionFailure = OnFieldProblem.TO_ERROR;

  @Override
  protected Processor createProcessor() {
    return new ListPivotProcessor(this);
  }
}
