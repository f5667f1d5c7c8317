package com.streamsets.pipeline.stage.processor.schemagen;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import org.apache.avro.Schema;

/** The types that may have a default value. */
public enum AvroType implements Label {
  BOOLEAN("BOOLEAN", Schema.Type.BOOLEAN),
  INTEGER("INTEGER", Schema.Type.INT),
  LONG("LONG", Schema.Type.LONG),
  FLOAT("FLOAT", Schema.Type.FLOAT),
  DOUBLE("DOUBLE", Schema.Type.DOUBLE),
  STRING("STRING", Schema.Type.STRING);

  private final String label;
  private final Schema.Type schemaType;

  AvroType(String label, Schema.Type schemaType) {
    this.label = label;
    this.schemaType = schemaType;
  }

  Schema.Type schemaType() {
    return schemaType;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<AvroType> {

    public Values() {
      super(AvroType.class);
    }
  }
}
