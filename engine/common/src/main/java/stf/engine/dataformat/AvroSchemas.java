package stf.engine.dataformat;

import org.apache.avro.Schema;

/** Reads schemas of Avro. */
final class AvroSchemas {

  static {
    AvroSnappy.register();
  }

  private AvroSchemas() {
  }

  /** Fails with {@link org.apache.avro.SchemaParseException}. */
  static Schema parse(String json) {
    return new Schema.Parser().setValidate(true).setValidateDefaults(true).parse(json);
  }
}
