package com.streamsets.pipeline.stage.processor.jdbclookup;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "Missing Values Behavior". */
@GenerateResourceBundle
public enum MissingValuesBehavior implements Label {
  SEND_TO_ERROR("Send to error"),
  PASS_RECORD_ON("Pass the record along the pipeline unchanged");

  private final String label;

  MissingValuesBehavior(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<MissingValuesBehavior> {
    public Chooser() {
      super(MissingValuesBehavior.class);
    }
  }
}
