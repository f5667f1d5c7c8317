package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.IndexedRecord;

/** Fields out of Avro data. */
final class AvroFields {

  static final String UNION_INDEX = "avro.union.typeIndex.";
  private static final String TYPE = "avro.type";

  private final Record record;
  private final boolean keepsUnionIndexes;

  /** @param record whose header takes which type of a union a value had */
  AvroFields(Record record, boolean keepsUnionIndexes) {
    this.record = record;
    this.keepsUnionIndexes = keepsUnionIndexes;
  }

  Field field(Schema schema, Object value) {
    return field("", schema, value);
  }

  private Field field(String path, Schema schema, Object value) {
    if (schema.getType() == Schema.Type.UNION) {
      return fieldOfUnion(path, schema, value);
    }
    if (value == null) {
      return Field.create(typeOf(schema), null);
    }
    Field logical = AvroLogical.isKnown(schema) ? logicalField(schema, value) : null;
    return logical == null ? plainField(path, schema, value) : logical;
  }

  private Field fieldOfUnion(String path, Schema union, Object value) {
    List<Schema> types = union.getTypes();
    if (value == null && types.size() == 2 && types.get(0).getType() == Schema.Type.NULL) {
      return Field.create(typeOf(types.get(1)), null);
    }
    int index = GenericData.get().resolveUnion(union, value);
    if (keepsUnionIndexes) {
      record.getHeader().setAttribute(UNION_INDEX + path, String.valueOf(index));
    }
    return field(path, types.get(index), value);
  }

  private static Field logicalField(Schema schema, Object value) {
    Field field;
    switch (AvroLogical.name(schema)) {
      case AvroLogical.DECIMAL:
        LogicalTypes.Decimal decimal = (LogicalTypes.Decimal) LogicalTypes.fromSchemaIgnoreInvalid(schema);
        field = Field.create(new BigDecimal(new BigInteger(bytes((ByteBuffer) value)), decimal.getScale()));
        field.setAttribute("scale", String.valueOf(decimal.getScale()));
        field.setAttribute("precision", String.valueOf(decimal.getPrecision()));
        break;
      case AvroLogical.DATE:
        field = Field.createDate(
            Date.from(LocalDate.ofEpochDay((Integer) value).atStartOfDay(ZoneId.systemDefault()).toInstant()));
        break;
      case AvroLogical.TIME_MILLIS:
        field = Field.createTime(new Date((Integer) value));
        break;
      case AvroLogical.TIMESTAMP_MILLIS:
        field = Field.createDatetime(new Date((Long) value));
        break;
      default:
        // SDC has no type with microseconds.
        field = Field.create((Long) value);
    }
    field.setAttribute(TYPE, AvroLogical.name(schema));
    return field;
  }

  private Field plainField(String path, Schema schema, Object value) {
    switch (schema.getType()) {
      case ARRAY:
        List<Field> items = new ArrayList<>();
        for (Object item : (Iterable<?>) value) {
          items.add(field(path + "[" + items.size() + "]", schema.getElementType(), item));
        }
        return Field.create(items);
      case MAP:
        Map<String, Field> entries = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, item) ->
            entries.put(key.toString(), field(path + "/" + key, schema.getValueType(), item)));
        return Field.create(entries);
      case RECORD:
        LinkedHashMap<String, Field> fields = new LinkedHashMap<>();
        for (Schema.Field each : schema.getFields()) {
          fields.put(each.name(), field(path + "/" + each.name(), each.schema(), ((IndexedRecord) value).get(each.pos())));
        }
        return Field.createListMap(fields);
      case BYTES:
        return Field.create(bytes((ByteBuffer) value));
      case FIXED:
        return Field.create(((GenericFixed) value).bytes());
      case ENUM:
      case STRING:
        return Field.create(value.toString());
      default:
        return Field.create(typeOf(schema), value);
    }
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  private static Field.Type typeOf(Schema schema) {
    if (AvroLogical.isKnown(schema)) {
      return AvroLogical.fieldType(schema);
    }
    switch (schema.getType()) {
      case ARRAY:
        return Field.Type.LIST;
      case BOOLEAN:
        return Field.Type.BOOLEAN;
      case BYTES:
      case FIXED:
        return Field.Type.BYTE_ARRAY;
      case DOUBLE:
        return Field.Type.DOUBLE;
      case FLOAT:
        return Field.Type.FLOAT;
      case INT:
        return Field.Type.INTEGER;
      case LONG:
        return Field.Type.LONG;
      case ENUM:
      case STRING:
        return Field.Type.STRING;
      default:
        return Field.Type.MAP;
    }
  }
}
