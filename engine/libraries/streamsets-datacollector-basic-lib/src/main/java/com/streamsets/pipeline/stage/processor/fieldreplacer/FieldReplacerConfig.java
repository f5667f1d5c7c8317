package com.streamsets.pipeline.stage.processor.fieldreplacer;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import java.util.ArrayList;
import java.util.List;
import stf.engine.field.OnFieldProblem;

/** The rules. */
public class FieldReplacerConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "CONTINUE",
      label = "Field Does Not Exist",
      displayPosition = 10,
      group = "ADVANCED"
  )
  @ValueChooserModel(OnFieldProblem.Chooser.class)
  public OnFieldProblem onStagePreConditionFailure = OnFieldProblem.CONTINUE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Replacement rules",
      displayPosition = 20,
      group = "REPLACE"
  )
  @ListBeanModel
  public List<ReplaceRule> rules = new ArrayList<>();
}
