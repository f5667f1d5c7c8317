package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Where a destination finds the Avro schema. */
public enum GeneratorSchemaSource implements Label {
  INLINE("In Pipeline Configuration"),
  HEADER("In Record Header"),
  REGISTRY("Confluent Schema Registry");

  private final String label;

  GeneratorSchemaSource(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<GeneratorSchemaSource> {

    public Values() {
      super(GeneratorSchemaSource.class);
    }
  }
}
