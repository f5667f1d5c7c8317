package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "Multithreaded Partition Processing Mode". */
@GenerateResourceBundle
public enum PartitioningMode implements Label {
  DISABLED("Off"),
  BEST_EFFORT("On (Best Effort)"),
  REQUIRED("On (Required)");

  private final String label;

  PartitioningMode(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<PartitioningMode> {
    public Chooser() {
      super(PartitioningMode.class);
    }
  }
}
