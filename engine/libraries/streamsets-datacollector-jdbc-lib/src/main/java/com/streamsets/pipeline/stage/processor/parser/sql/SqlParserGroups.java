package com.streamsets.pipeline.stage.processor.parser.sql;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum SqlParserGroups implements Label {
  PARSE("Parse"),
  JDBC("JDBC"),
  CREDENTIALS("Credentials");

  private final String label;

  SqlParserGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
