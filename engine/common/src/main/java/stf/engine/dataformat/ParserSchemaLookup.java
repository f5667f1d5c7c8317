package stf.engine.dataformat;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How an origin looks up the Avro schema. */
public enum ParserSchemaLookup implements Label {
  SUBJECT("Subject"),
  ID("Schema ID"),
  AUTO("Embedded Schema ID");

  private final String label;

  ParserSchemaLookup(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<ParserSchemaLookup> {

    public Values() {
      super(ParserSchemaLookup.class);
    }
  }
}
