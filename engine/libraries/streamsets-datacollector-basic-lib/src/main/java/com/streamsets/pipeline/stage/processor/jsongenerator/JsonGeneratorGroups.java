package com.streamsets.pipeline.stage.processor.jsongenerator;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum JsonGeneratorGroups implements Label {
  JSON("JSON");

  private final String label;

  JsonGeneratorGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
