package com.streamsets.pipeline.stage.processor.expression;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.lib.el.DataUtilEL;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import stf.engine.expression.CollectionsEL;

/** A field and the expression for its value. */
public class ExpressionProcessorConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "/",
      label = "Output Field",
      description = "A new field, one to overwrite, or several by wildcards",
      displayPosition = 10,
      group = "EXPRESSIONS"
  )
  @FieldSelectorModel(singleValued = true)
  public String fieldToSet;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "${record:value('/')}",
      label = "Field Expression",
      displayPosition = 20,
      group = "EXPRESSIONS",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeNowEL.class, DataUtilEL.class, CollectionsEL.class}
  )
  public String expression;
}
