package com.streamsets.pipeline.stage.processor.jdbclookup;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum JdbcLookupGroups implements Label {
  JDBC("JDBC"),
  CREDENTIALS("Credentials"),
  LEGACY("Legacy"),
  ADVANCED("Advanced");

  private final String label;

  JdbcLookupGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
