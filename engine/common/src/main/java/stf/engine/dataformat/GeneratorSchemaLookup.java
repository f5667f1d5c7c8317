package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How a destination looks up the Avro schema. */
public enum GeneratorSchemaLookup implements Label {
  SUBJECT("Subject"),
  ID("Schema ID"),
  /** What older versions of stages have; it is not offered any more. */
  AUTO("Auto");

  private final String label;

  GeneratorSchemaLookup(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<GeneratorSchemaLookup> {

    public Values() {
      super(SUBJECT, ID);
    }
  }
}
