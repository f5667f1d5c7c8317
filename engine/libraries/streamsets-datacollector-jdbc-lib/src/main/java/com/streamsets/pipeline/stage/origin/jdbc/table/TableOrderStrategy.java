package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "Initial Table Order Strategy". */
@GenerateResourceBundle
public enum TableOrderStrategy implements Label {
  NONE("None"),
  ALPHABETICAL("Alphabetical"),
  REFERENTIAL_CONSTRAINTS("Referential Constraints");

  private final String label;

  TableOrderStrategy(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<TableOrderStrategy> {
    public Chooser() {
      super(TableOrderStrategy.class);
    }
  }
}
