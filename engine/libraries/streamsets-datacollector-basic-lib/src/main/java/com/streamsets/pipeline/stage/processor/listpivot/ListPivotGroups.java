package com.streamsets.pipeline.stage.processor.listpivot;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum ListPivotGroups implements Label {
  PIVOT("Field To Pivot");

  private final String label;

  ListPivotGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
