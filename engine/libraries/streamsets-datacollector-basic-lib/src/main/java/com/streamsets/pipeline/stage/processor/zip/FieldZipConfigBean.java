package com.streamsets.pipeline.stage.processor.zip;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import java.util.ArrayList;
import java.util.List;
import stf.engine.field.OnFieldProblem;

/** What is zipped. */
public class FieldZipConfigBean {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Fields to Zip",
      displayPosition = 10,
      group = "ZIP"
  )
  @ListBeanModel
  public List<FieldZipConfig> fieldZipConfigs = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Zip Values Only",
      displayPosition = 20,
      group = "ZIP"
  )
  public boolean valuesOnly = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "TO_ERROR",
      label = "Field Does Not Exist",
      displayPosition = 30,
      group = "ZIP"
  )
  @ValueChooserModel(OnFieldProblem.Chooser.class)
  public OnFieldProblem onStagePreConditionFailure = OnFieldProblem.TO_ERROR;
}
