package com.streamsets.pipeline.stage.processor.fieldreplacer;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum FieldReplacerGroups implements Label {
  REPLACE("Replace"),
  ADVANCED("Advanced");

  private final String label;

  FieldReplacerGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
