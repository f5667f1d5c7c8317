package com.streamsets.pipeline.stage.processor.fieldorder;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The type of the default. */
@GenerateResourceBundle
public enum DefaultType implements Label {
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
  STRING("STRING");

  private final String label;

  DefaultType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<DefaultType> {
    public Chooser() {
      super(DefaultType.class);
    }
  }
}
