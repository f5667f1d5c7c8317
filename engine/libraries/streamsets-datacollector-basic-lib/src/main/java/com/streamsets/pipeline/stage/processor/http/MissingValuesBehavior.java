package com.streamsets.pipeline.stage.processor.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What to do without a value. */
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

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<MissingValuesBehavior> {

    public Values() {
      super(MissingValuesBehavior.class);
    }
  }
}
