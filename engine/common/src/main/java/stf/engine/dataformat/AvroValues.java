package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;

/** Avro data out of a record's fields. */
final class AvroValues {

  private final Record record;

  AvroValues(Record record) {
    this.record = record;
  }

  Object value(Schema schema) throws DataGeneratorException {
    return value("", schema, record.get());
  }

  private Object value(String path, Schema schema, Field field) throws DataGeneratorException {
    if (field == null || field.getValue() == null) {
      return null;
    }
    if (schema.getType() == Schema.Type.UNION) {
      return value(path, typeOfUnion(path, schema, field), field);
    }
    try {
      return AvroLogical.isKnown(schema) ? logicalValue(schema, field) : plainValue(path, schema, field);
    } catch (ArithmeticException e) {
      throw new DataGeneratorException(
          FormatErrors.AVRO_GENERATOR_06, field.getValue(), field.getType(), schema, e.toString(), e);
    } catch (IllegalArgumentException e) {
      throw new DataGeneratorException(FormatErrors.AVRO_GENERATOR_05, schema.getType(), field.getType(), e);
    }
  }

  private Schema typeOfUnion(String path, Schema union, Field field) throws DataGeneratorException {
    List<Schema> types = union.getTypes();
    String index = record.getHeader().getAttribute(AvroFields.UNION_INDEX + path);
    if (index != null && index.matches("\\d{1,9}") && Integer.parseInt(index) < types.size()) {
      return types.get(Integer.parseInt(index));
    }
    if (types.size() == 2 && types.get(0).getType() == Schema.Type.NULL) {
      return types.get(1);
    }
    for (Schema type : types) {
      if (AvroUnions.fits(type, field)) {
        return type;
      }
    }
    throw new DataGeneratorException(FormatErrors.CMN_0106, path, field.getType(), union);
  }

  private static Object logicalValue(Schema schema, Field field) {
    switch (AvroLogical.name(schema)) {
      case AvroLogical.DECIMAL:
        int scale = ((LogicalTypes.Decimal) LogicalTypes.fromSchemaIgnoreInvalid(schema)).getScale();
        return ByteBuffer.wrap(
            field.getValueAsDecimal().setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().toByteArray());
      case AvroLogical.DATE:
        return (int) field.getValueAsDate().toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toEpochDay();
      case AvroLogical.TIME_MILLIS:
        return (int) field.getValueAsTime().getTime();
      case AvroLogical.TIMESTAMP_MILLIS:
        return field.getValueAsDatetime().getTime();
      default:
        return field.getValueAsLong();
    }
  }

  private Object plainValue(String path, Schema schema, Field field) throws DataGeneratorException {
    switch (schema.getType()) {
      case ARRAY:
        List<Object> items = new ArrayList<>();
        for (Field item : field.getValueAsList()) {
          items.add(value(path + "[" + items.size() + "]", schema.getElementType(), item));
        }
        return items;
      case MAP:
        Map<String, Object> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Field> entry : field.getValueAsMap().entrySet()) {
          entries.put(entry.getKey(), value(path + "/" + entry.getKey(), schema.getValueType(), entry.getValue()));
        }
        return entries;
      case RECORD:
        return recordValue(path, schema, field.getValueAsMap());
      case BOOLEAN:
        return field.getValueAsBoolean();
      case BYTES:
        return ByteBuffer.wrap(field.getValueAsByteArray());
      case DOUBLE:
        return field.getValueAsDouble();
      case ENUM:
        return new GenericData.EnumSymbol(schema, field.getValueAsString());
      case FIXED:
        return new GenericData.Fixed(schema, field.getValueAsByteArray());
      case FLOAT:
        return field.getValueAsFloat();
      case INT:
        return field.getValueAsInteger();
      case LONG:
        return field.getValueAsLong();
      case STRING:
        return field.getValueAsString();
      default:
        return null;
    }
  }

  private Object recordValue(String path, Schema schema, Map<String, Field> fields) throws DataGeneratorException {
    GenericData.Record data = new GenericData.Record(schema);
    for (Schema.Field each : schema.getFields()) {
      Object value = value(path + "/" + each.name(), each.schema(), fields.get(each.name()));
      if (value == null) {
        value = withoutValue(schema, each, fields.containsKey(each.name()));
      }
      data.put(each.pos(), value);
    }
    return data;
  }

  private Object withoutValue(Schema schema, Schema.Field field, boolean present) throws DataGeneratorException {
    if (field.hasDefaultValue()) {
      return GenericData.get().getDefaultValue(field);
    }
    String name = schema.getFullName() + "." + field.name();
    if (!present) {
      throw new DataGeneratorException(FormatErrors.AVRO_GENERATOR_00, record.getHeader().getSourceId(), name);
    }
    if (!field.schema().isNullable()) {
      throw new DataGeneratorException(FormatErrors.AVRO_GENERATOR_01, record.getHeader().getSourceId(), name);
    }
    return null;
  }
}
