package com.streamsets.pipeline.stage.processor.dedup;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The outputs of the stage, in their order. */
@GenerateResourceBundle
public enum DeDupStreams implements Label {
  UNIQUE("Unique Records"),
  DUPLICATE("Duplicate Records");

  private final String label;

  DeDupStreams(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
