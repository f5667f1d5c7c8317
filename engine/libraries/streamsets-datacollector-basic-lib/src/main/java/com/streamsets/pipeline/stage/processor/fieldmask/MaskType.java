package com.streamsets.pipeline.stage.processor.fieldmask;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How a value is hidden. */
@GenerateResourceBundle
public enum MaskType implements Label {
  FIXED_LENGTH("Fixed length"),
  VARIABLE_LENGTH("Variable length"),
  CUSTOM("Custom"),
  REGEX("Regular Expression");

  private final String label;

  MaskType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<MaskType> {
    public Chooser() {
      super(MaskType.class);
    }
  }
}
