package com.streamsets.pipeline.stage.processor.fieldrenamer;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ValueChooserModel;
import stf.engine.field.OnFieldProblem;

/** What happens to records that cannot be renamed as configured. */
public class RenameErrorConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "Source Field Does Not Exist",
      displayPosition = 10,
      group = "RENAME"
  )
  @ValueChooserModel(OnFieldProblem.Chooser.class)
  public OnFieldProblem nonExistingFromFieldHandling = OnFieldProblem.TO_ERROR;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "Target Field Already Exists",
      displayPosition = 20,
      group = "RENAME"
  )
  @ValueChooserModel(ExistingTarget.Chooser.class)
  public ExistingTarget existingToFieldHandling = ExistingTarget.TO_ERROR;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "Multiple Source Field Matches",
      displayPosition = 30,
      group = "RENAME"
  )
  @ValueChooserModel(OnFieldProblem.Chooser.class)
  public OnFieldProblem multipleFromFieldsMatching = OnFieldProblem.TO_ERROR;
}
