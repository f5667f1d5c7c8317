package com.streamsets.pipeline.stage.processor.schemagen;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum SchemaGeneratorGroups implements Label {
  SCHEMA("Schema"),
  AVRO("Avro"),
  TYPES("Types"),
  ADVANCED("Advanced");

  private final String label;

  SchemaGeneratorGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
