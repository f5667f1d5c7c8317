package com.streamsets.pipeline.stage.processor.fieldrenamer;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum FieldRenamerGroups implements Label {
  RENAME("Rename");

  private final String label;

  FieldRenamerGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
