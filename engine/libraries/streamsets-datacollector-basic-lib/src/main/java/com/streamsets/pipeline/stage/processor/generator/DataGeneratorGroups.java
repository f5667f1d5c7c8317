package com.streamsets.pipeline.stage.processor.generator;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum DataGeneratorGroups implements Label {
  GENERATOR("Generator");

  private final String label;

  DataGeneratorGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
