package com.streamsets.pipeline.stage.processor.fieldflattener;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum FieldFlattenerGroups implements Label {
  FLATTEN("Flatten");

  private final String label;

  FieldFlattenerGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
