package com.streamsets.pipeline.stage.processor.parser;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum DataParserGroups implements Label {
  PARSER("Parser");

  private final String label;

  DataParserGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
