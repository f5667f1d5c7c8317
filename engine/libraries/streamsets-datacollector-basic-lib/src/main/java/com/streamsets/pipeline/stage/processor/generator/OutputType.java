package com.streamsets.pipeline.stage.processor.generator;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "Output Type". */
@GenerateResourceBundle
public enum OutputType implements Label {
  BYTE_ARRAY("Byte array"),
  STRING("String");

  private final String label;

  OutputType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<OutputType> {
    public Chooser() {
      super(OutputType.class);
    }
  }
}
