package com.streamsets.pipeline.stage.processor.parser;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "Multiple Values Behavior". */
@GenerateResourceBundle
public enum MultipleValuesBehavior implements Label {
  FIRST_ONLY("First value only"),
  ALL_AS_LIST("All values as a list"),
  SPLIT_INTO_MULTIPLE_RECORDS("Split into multiple records");

  private final String label;

  MultipleValuesBehavior(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<MultipleValuesBehavior> {
    public Chooser() {
      super(MultipleValuesBehavior.class);
    }
  }
}
