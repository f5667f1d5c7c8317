package com.streamsets.pipeline.stage.processor.fieldfilter;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum FieldFilterGroups implements Label {
  FILTER("Remove/Keep");

  private final String label;

  FieldFilterGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
