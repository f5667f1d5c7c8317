package com.streamsets.pipeline.stage.processor.splitter;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum SplitterGroups implements Label {
  FIELD_SPLITTER("Split");

  private final String label;

  SplitterGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
