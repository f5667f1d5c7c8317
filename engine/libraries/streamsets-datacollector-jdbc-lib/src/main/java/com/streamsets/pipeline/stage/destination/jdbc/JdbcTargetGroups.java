package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** Tabs of the destination's configuration. */
@GenerateResourceBundle
public enum JdbcTargetGroups implements Label {
  JDBC("JDBC"),
  CREDENTIALS("Credentials"),
  LEGACY("Legacy Drivers"),
  ADVANCED("Advanced");

  private final String label;

  JdbcTargetGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
