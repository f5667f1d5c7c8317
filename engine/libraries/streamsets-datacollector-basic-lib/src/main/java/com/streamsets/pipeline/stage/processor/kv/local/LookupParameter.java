package com.streamsets.pipeline.stage.processor.kv.local;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.lib.el.RecordEL;

/** An element of "Lookup Parameters". */
public class LookupParameter {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Key Expression",
      displayPosition = 10,
      group = "#0",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class}
  )
  public String keyExpr = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Output Field",
      displayPosition = 20,
      group = "#0"
  )
  @FieldSelectorModel(singleValued = true)
  public String outputFieldPath = "";
}
