package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Type in which a field is bound. */
@GenerateResourceBundle
public enum ColumnDataType implements Label {
  USE_COLUMN_TYPE("Use db column type"),
  BOOLEAN("BOOLEAN"),
  SHORT("SHORT"),
  INTEGER("INTEGER"),
  LONG("LONG"),
  FLOAT("FLOAT"),
  DOUBLE("DOUBLE"),
  DATE("DATE"),
  DATETIME("DATETIME"),
  TIME("TIME"),
  DECIMAL("DECIMAL"),
  STRING("STRING"),
  BYTE_ARRAY("BYTE_ARRAY");

  private final String label;

  ColumnDataType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link ColumnDataType} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<ColumnDataType> {
    public Chooser() {
      super(ColumnDataType.class);
    }
  }
}
