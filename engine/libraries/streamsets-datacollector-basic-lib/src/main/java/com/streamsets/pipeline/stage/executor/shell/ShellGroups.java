package com.streamsets.pipeline.stage.executor.shell;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum ShellGroups implements Label {
  SCRIPT("Script"),
  ENVIRONMENT("Environment");

  private final String label;

  ShellGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
