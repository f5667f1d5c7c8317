package com.streamsets.pipeline.stage.processor.fieldrenamer;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.lib.el.MathEL;
import com.streamsets.pipeline.lib.el.StringEL;

/** A regular expression of source fields, and the new name. */
public class FieldRenamerConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Source Field Expression",
      displayPosition = 10,
      group = "RENAME"
  )
  public String fromFieldExpression = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Target Field Expression",
      displayPosition = 20,
      group = "RENAME",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {StringEL.class, MathEL.class}
  )
  public String toFieldExpression = "";
}
