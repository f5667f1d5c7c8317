package com.streamsets.pipeline.stage.processor.fieldvaluereplacer;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.lib.el.FieldEL;
import com.streamsets.pipeline.lib.el.RecordEL;
import java.util.ArrayList;
import java.util.List;

/** Fields that get a value where they are null. */
public class ReplaceIfNullConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Fields to Replace",
      displayPosition = 10,
      group = "REPLACE",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, FieldEL.class}
  )
  @FieldSelectorModel
  public List<String> fields = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Replacement Value",
      displayPosition = 20,
      group = "REPLACE"
  )
  public String newValue = "";
}
