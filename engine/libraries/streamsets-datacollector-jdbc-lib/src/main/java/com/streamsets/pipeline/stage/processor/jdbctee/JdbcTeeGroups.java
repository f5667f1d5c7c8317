package com.streamsets.pipeline.stage.processor.jdbctee;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum JdbcTeeGroups implements Label {
  JDBC("JDBC"),
  CREDENTIALS("Credentials"),
  ADVANCED("Advanced"),
  LEGACY("Legacy Drivers");

  private final String label;

  JdbcTeeGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
