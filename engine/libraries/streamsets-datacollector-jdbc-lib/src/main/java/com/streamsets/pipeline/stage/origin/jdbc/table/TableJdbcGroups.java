package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum TableJdbcGroups implements Label {
  TABLE("Tables"),
  JDBC("JDBC"),
  ADVANCED("Advanced"),
  CREDENTIALS("Credentials"),
  LEGACY("Legacy");

  private final String label;

  TableJdbcGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
