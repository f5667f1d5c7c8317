package com.streamsets.pipeline.stage.processor.jsonparser;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum JsonParserGroups implements Label {
  JSON("Parse");

  private final String label;

  JsonParserGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
