package com.streamsets.pipeline.stage.processor.expression;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.lib.el.DataUtilEL;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import stf.engine.expression.CollectionsEL;

/** An attribute of the record's header and the expression for its value. */
public class HeaderAttributeConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Header Attribute",
      displayPosition = 30,
      group = "EXPRESSIONS"
  )
  public String attributeToSet;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Header Attribute Expression",
      displayPosition = 40,
      group = "EXPRESSIONS",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeNowEL.class, DataUtilEL.class, CollectionsEL.class}
  )
  public String headerAttributeExpression;
}
