package com.streamsets.pipeline.stage.processor.dedup;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum DeDupGroups implements Label {
  DE_DUP("Deduplication");

  private final String label;

  DeDupGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
