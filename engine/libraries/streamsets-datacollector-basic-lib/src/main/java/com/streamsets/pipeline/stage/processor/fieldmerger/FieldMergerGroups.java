package com.streamsets.pipeline.stage.processor.fieldmerger;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum FieldMergerGroups implements Label {
  MERGE("Merge");

  private final String label;

  FieldMergerGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
