package com.streamsets.pipeline.stage.processor.jython;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum JythonGroups implements Label {
  JYTHON("Jython"),
  ADVANCED("Advanced");

  private final String label;

  JythonGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
