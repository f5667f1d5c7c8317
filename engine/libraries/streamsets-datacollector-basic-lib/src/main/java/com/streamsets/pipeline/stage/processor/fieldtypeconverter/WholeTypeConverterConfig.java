package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.ValueChooserModel;

/** All fields of a type, and what they are converted to. */
public class WholeTypeConverterConfig extends ConversionConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "INTEGER",
      label = "Source type",
      displayPosition = 10,
      group = "TYPE_CONVERSION"
  )
  @ValueChooserModel(FieldTypeValues.class)
  public Field.Type sourceType = Field.Type.INTEGER;
}
