package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ValueChooserModel;

/** A field to generate. */
public class DataGeneratorConfig {

  @ConfigDef(
      type = ConfigDef.Type.STRING,
      label = "Field Name",
      required = true,
      displayPosition = 10
  )
  public String field = "";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Field Type",
      required = true,
      defaultValue = "STRING",
      displayPosition = 20
  )
  @ValueChooserModel(GeneratedType.Values.class)
  public GeneratedType type = GeneratedType.STRING;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "Precision",
      required = true,
      defaultValue = "10",
      min = 0,
      displayPosition = 30,
      dependsOn = "type",
      triggeredByValue = "DECIMAL"
  )
  public long precision = 10;

  @ConfigDef(
      type = ConfigDef.Type.NUMBER,
      label = "scale",
      required = true,
      defaultValue = "2",
      min = 0,
      displayPosition = 40,
      dependsOn = "type",
      triggeredByValue = "DECIMAL"
  )
  public int scale = 2;
}
