package com.streamsets.pipeline.stage.processor.schemagen;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The kinds of schemas. */
public enum SchemaType implements Label {
  AVRO("Avro");

  private final String label;

  SchemaType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<SchemaType> {

    public Values() {
      super(SchemaType.class);
    }
  }
}
