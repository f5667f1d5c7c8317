package com.streamsets.pipeline.stage.processor.kv.local;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum LocalLookupGroups implements Label {
  LOCAL("Values"),
  LOOKUP("Lookup");

  private final String label;

  LocalLookupGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
