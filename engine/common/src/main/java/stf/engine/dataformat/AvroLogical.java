package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import org.apache.avro.Schema;

/** The logical types of Avro that have a type of their own in records. */
final class AvroLogical {

  static final String DECIMAL = "decimal";
  static final String DATE = "date";
  static final String TIME_MILLIS = "time-millis";
  static final String TIME_MICROS = "time-micros";
  static final String TIMESTAMP_MILLIS = "timestamp-millis";
  static final String TIMESTAMP_MICROS = "timestamp-micros";

  private AvroLogical() {
  }

  /** Null for a plain type. */
  static String name(Schema schema) {
    return schema.getProp("logicalType");
  }

  /** Whether the schema has such a type, stored in the way that belongs to it. */
  static boolean isKnown(Schema schema) {
    String name = name(schema);
    if (name == null) {
      return false;
    }
    switch (name) {
      case DECIMAL:
        return schema.getType() == Schema.Type.BYTES;
      case DATE:
      case TIME_MILLIS:
        return schema.getType() == Schema.Type.INT;
      case TIME_MICROS:
      case TIMESTAMP_MILLIS:
      case TIMESTAMP_MICROS:
        return schema.getType() == Schema.Type.LONG;
      default:
        return false;
    }
  }

  static Field.Type fieldType(Schema schema) {
    switch (name(schema)) {
      case DECIMAL:
        return Field.Type.DECIMAL;
      case DATE:
        return Field.Type.DATE;
      case TIME_MILLIS:
        return Field.Type.TIME;
      case TIMESTAMP_MILLIS:
        return Field.Type.DATETIME;
      default:
        return Field.Type.LONG;
    }
  }
}
