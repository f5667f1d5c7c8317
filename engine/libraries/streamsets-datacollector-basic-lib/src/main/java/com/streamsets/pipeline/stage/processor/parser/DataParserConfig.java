package com.streamsets.pipeline.stage.processor.parser;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;

/** The field to parse, and where its content goes. */
public class DataParserConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Field to Parse",
      displayPosition = 10,
      group = "PARSER"
  )
  @FieldSelectorModel(singleValued = true)
  public String fieldPathToParse = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Target Field",
      displayPosition = 20,
      group = "PARSER"
  )
  @FieldSelectorModel(singleValued = true)
  public String parsedFieldPath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "FIRST_ONLY",
      label = "Multiple Values Behavior",
      displayPosition = 30,
      group = "PARSER"
  )
  @ValueChooserModel(MultipleValuesBehavior.Chooser.class)
  public MultipleValuesBehavior multipleValuesBehavior = MultipleValuesBehavior.FIRST_ONLY;
}
