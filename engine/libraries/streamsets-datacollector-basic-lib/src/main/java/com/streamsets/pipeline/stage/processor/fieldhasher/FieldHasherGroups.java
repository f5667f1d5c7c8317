package com.streamsets.pipeline.stage.processor.fieldhasher;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum FieldHasherGroups implements Label {
  RECORD_HASHING("Hash Record"),
  FIELD_HASHING("Hash Fields");

  private final String label;

  FieldHasherGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
