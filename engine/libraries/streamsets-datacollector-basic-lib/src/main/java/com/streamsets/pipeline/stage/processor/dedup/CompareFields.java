package com.streamsets.pipeline.stage.processor.dedup;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "Compare". */
@GenerateResourceBundle
public enum CompareFields implements Label {
  ALL_FIELDS("All Fields"),
  SPECIFIED_FIELDS("Specified Fields");

  private final String label;

  CompareFields(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<CompareFields> {
    public Chooser() {
      super(CompareFields.class);
    }
  }
}
