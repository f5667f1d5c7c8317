package com.streamsets.pipeline.stage.processor.fieldorder;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The type of the root field. */
@GenerateResourceBundle
public enum OutputType implements Label {
  LIST("List"),
  LIST_MAP("List Map");

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
