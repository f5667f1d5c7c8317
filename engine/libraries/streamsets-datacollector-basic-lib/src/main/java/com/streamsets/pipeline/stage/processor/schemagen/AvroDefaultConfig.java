package com.streamsets.pipeline.stage.processor.schemagen;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ValueChooserModel;

/** The default value of all fields of a type. */
public class AvroDefaultConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Avro Type",
      displayPosition = 10
  )
  @ValueChooserModel(AvroType.Values.class)
  public AvroType avroType;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Default Value",
      displayPosition = 20
  )
  public String defaultValue = "";
}
