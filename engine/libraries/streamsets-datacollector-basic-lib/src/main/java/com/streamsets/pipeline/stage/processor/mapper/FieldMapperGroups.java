package com.streamsets.pipeline.stage.processor.mapper;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum FieldMapperGroups implements Label {
  MAPPER("Mapper");

  private final String label;

  FieldMapperGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
