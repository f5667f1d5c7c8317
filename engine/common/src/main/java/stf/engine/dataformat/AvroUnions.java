package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import org.apache.avro.Schema;

/** Which type of a union a field has that did not come out of Avro. */
final class AvroUnions {

  private AvroUnions() {
  }

  static boolean fits(Schema schema, Field field) {
    if (AvroLogical.isKnown(schema)) {
      return field.getType() == AvroLogical.fieldType(schema);
    }
    switch (schema.getType()) {
      case ARRAY:
        return field.getType() == Field.Type.LIST;
      case BOOLEAN:
        return field.getType() == Field.Type.BOOLEAN;
      case BYTES:
        return field.getType().isOneOf(Field.Type.BYTE_ARRAY, Field.Type.DECIMAL);
      case FIXED:
        return field.getType() == Field.Type.BYTE_ARRAY && field.getValueAsByteArray().length == schema.getFixedSize();
      case DOUBLE:
        return field.getType().isOneOf(Field.Type.DOUBLE, Field.Type.DECIMAL);
      case FLOAT:
        return field.getType() == Field.Type.FLOAT;
      case INT:
        return field.getType().isOneOf(Field.Type.INTEGER, Field.Type.SHORT, Field.Type.BYTE);
      case LONG:
        return field.getType().isOneOf(Field.Type.LONG, Field.Type.DATE, Field.Type.TIME, Field.Type.DATETIME);
      case ENUM:
        return field.getType() == Field.Type.STRING && schema.hasEnumSymbol(field.getValueAsString());
      case STRING:
        return field.getType().isOneOf(Field.Type.STRING, Field.Type.CHAR);
      case MAP:
      case RECORD:
        return field.getType().isOneOf(Field.Type.MAP, Field.Type.LIST_MAP);
      default:
        return false;
    }
  }
}
