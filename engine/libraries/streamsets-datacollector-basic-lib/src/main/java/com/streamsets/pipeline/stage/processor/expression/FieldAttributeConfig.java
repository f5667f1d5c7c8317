package com.streamsets.pipeline.stage.processor.expression;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.lib.el.DataUtilEL;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import stf.engine.expression.CollectionsEL;

/** An attribute of a field and the expression for its value. */
public class FieldAttributeConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "/",
      label = "Field",
      displayPosition = 10,
      group = "EXPRESSIONS"
  )
  @FieldSelectorModel(singleValued = true)
  public String fieldToSet;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Attribute Name",
      displayPosition = 30,
      group = "EXPRESSIONS"
  )
  public String attributeToSet;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Header Attribute Expression",
      displayPosition = 50,
      group = "EXPRESSIONS",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeNowEL.class, DataUtilEL.class, CollectionsEL.class}
  )
  public String fieldAttributeExpression;
}
