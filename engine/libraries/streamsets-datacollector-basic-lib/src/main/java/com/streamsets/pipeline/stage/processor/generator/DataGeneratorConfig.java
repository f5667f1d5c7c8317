package com.streamsets.pipeline.stage.processor.generator;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;

/** The field that the record goes to. */
public class DataGeneratorConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "/",
      label = "Target field",
      displayPosition = 10,
      group = "GENERATOR"
  )
  @FieldSelectorModel(singleValued = true)
  public String targetField = "/";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "BYTE_ARRAY",
      label = "Output Type",
      displayPosition = 20,
      group = "GENERATOR"
  )
  @ValueChooserModel(OutputType.Chooser.class)
  public OutputType outputType = OutputType.BYTE_ARRAY;
}
