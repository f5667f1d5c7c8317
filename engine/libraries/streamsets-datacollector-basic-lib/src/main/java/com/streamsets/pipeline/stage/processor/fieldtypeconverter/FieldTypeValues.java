package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The types of single values. */
public class FieldTypeValues extends BaseEnumChooserValues<Field.Type> {

  public FieldTypeValues() {
    super(Field.Type.BOOLEAN, Field.Type.CHAR, Field.Type.BYTE, Field.Type.SHORT, Field.Type.INTEGER, Field.Type.LONG,
        Field.Type.FLOAT, Field.Type.DOUBLE, Field.Type.DECIMAL, Field.Type.DATE, Field.Type.TIME, Field.Type.DATETIME,
        Field.Type.ZONED_DATETIME, Field.Type.STRING, Field.Type.BYTE_ARRAY);
  }
}
