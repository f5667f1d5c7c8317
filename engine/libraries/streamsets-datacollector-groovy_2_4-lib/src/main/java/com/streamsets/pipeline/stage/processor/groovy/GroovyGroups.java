package com.streamsets.pipeline.stage.processor.groovy;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum GroovyGroups implements Label {
  GROOVY("Groovy"),
  ADVANCED("Advanced");

  private final String label;

  GroovyGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
