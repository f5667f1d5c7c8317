package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Where an origin finds the Avro schema. */
public enum ParserSchemaSource implements Label {
  SOURCE("Message/Data Includes Schema"),
  INLINE("In Pipeline Configuration"),
  REGISTRY("Confluent Schema Registry");

  private final String label;

  ParserSchemaSource(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<ParserSchemaSource> {

    public Values() {
      super(ParserSchemaSource.class);
    }
  }
}
