package com.streamsets.pipeline.stage.processor.fieldreplacer;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.lib.el.FieldEL;
import com.streamsets.pipeline.lib.el.RecordEL;

/** Fields and their new value. */
public class ReplaceRule {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Fields",
      displayPosition = 10,
      group = "REPLACE",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, FieldEL.class}
  )
  @FieldSelectorModel(singleValued = true)
  public String fields = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Set to Null",
      displayPosition = 20,
      group = "REPLACE"
  )
  public boolean setToNull = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "New value",
      displayPosition = 30,
      group = "REPLACE",
      dependencies = {@Dependency(configName = "setToNull", triggeredByValues = "false")},
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, FieldEL.class}
  )
  public String replacement = "";
}
