package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "Late Record Handling". */
@GenerateResourceBundle
public enum LateRecordsAction implements Label {
  SEND_TO_ERROR("Send to error"),
  SEND_TO_LATE_RECORDS_FILE("Send to late records file");

  private final String label;

  LateRecordsAction(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<LateRecordsAction> {
    public Chooser() {
      super(LateRecordsAction.class);
    }
  }
}
