package com.streamsets.pipeline.stage.processor.logparser;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum LogParserGroups implements Label {
  LOG("Parse");

  private final String label;

  LogParserGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
