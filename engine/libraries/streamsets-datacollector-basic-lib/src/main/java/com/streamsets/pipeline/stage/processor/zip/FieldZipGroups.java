package com.streamsets.pipeline.stage.processor.zip;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum FieldZipGroups implements Label {
  ZIP("Zip");

  private final String label;

  FieldZipGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
