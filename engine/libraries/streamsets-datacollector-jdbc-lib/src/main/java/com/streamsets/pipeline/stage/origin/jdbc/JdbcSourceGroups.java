package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** Tabs of the origin's configuration. */
@GenerateResourceBundle
public enum JdbcSourceGroups implements Label {
  JDBC("JDBC"),
  CDC("Change Data Capture"),
  CREDENTIALS("Credentials"),
  LEGACY("Legacy Drivers"),
  ADVANCED("Advanced");

  private final String label;

  JdbcSourceGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
