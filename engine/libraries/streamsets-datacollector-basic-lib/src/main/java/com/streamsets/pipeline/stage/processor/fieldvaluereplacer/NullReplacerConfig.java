package com.streamsets.pipeline.stage.processor.fieldvaluereplacer;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.lib.el.RecordEL;
import java.util.ArrayList;
import java.util.List;

/** Fields that become null. */
public class NullReplacerConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Fields",
      displayPosition = 10,
      group = "REPLACE"
  )
  @FieldSelectorModel
  public List<String> fieldsToNull = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Condition",
      displayPosition = 20,
      group = "REPLACE",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class}
  )
  public String condition = "";
}
