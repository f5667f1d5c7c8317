package com.streamsets.pipeline.stage.processor.fieldorder;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum FieldOrderGroups implements Label {
  ORDER("Order");

  private final String label;

  FieldOrderGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
