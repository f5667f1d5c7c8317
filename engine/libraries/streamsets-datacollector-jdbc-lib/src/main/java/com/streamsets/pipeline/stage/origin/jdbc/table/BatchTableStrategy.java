package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "Per Batch Strategy". */
@GenerateResourceBundle
public enum BatchTableStrategy implements Label {
  SWITCH_TABLES("Switch Tables"),
  PROCESS_ALL_AVAILABLE_ROWS_FROM_TABLE("Process All Available Rows From the Table");

  private final String label;

  BatchTableStrategy(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<BatchTableStrategy> {
    public Chooser() {
      super(BatchTableStrategy.class);
    }
  }
}
