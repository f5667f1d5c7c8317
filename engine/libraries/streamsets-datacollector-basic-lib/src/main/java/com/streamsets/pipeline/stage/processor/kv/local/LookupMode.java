package com.streamsets.pipeline.stage.processor.kv.local;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Whether keys are looked up one by one or for a whole batch. */
@GenerateResourceBundle
public enum LookupMode implements Label {
  RECORD("Per Key in Each Record"),
  BATCH("Per Batch");

  private final String label;

  LookupMode(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<LookupMode> {
    public Chooser() {
      super(LookupMode.class);
    }
  }
}
