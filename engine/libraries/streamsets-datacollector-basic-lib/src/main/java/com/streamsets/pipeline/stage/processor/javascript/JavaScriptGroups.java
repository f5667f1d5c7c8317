package com.streamsets.pipeline.stage.processor.javascript;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum JavaScriptGroups implements Label {
  JAVASCRIPT("JavaScript"),
  ADVANCED("Advanced");

  private final String label;

  JavaScriptGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
