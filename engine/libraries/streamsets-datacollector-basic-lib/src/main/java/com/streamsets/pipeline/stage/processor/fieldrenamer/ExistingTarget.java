package com.streamsets.pipeline.stage.processor.fieldrenamer;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What happens when the record already has the new field. */
@GenerateResourceBundle
public enum ExistingTarget implements Label {
  REPLACE("REPLACE"),
  APPEND_NUMBERS("APPEND_NUMBERS"),
  CONTINUE("CONTINUE"),
  TO_ERROR("Send to Error");

  private final String label;

  ExistingTarget(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<ExistingTarget> {
    public Chooser() {
      super(ExistingTarget.class);
    }
  }
}
