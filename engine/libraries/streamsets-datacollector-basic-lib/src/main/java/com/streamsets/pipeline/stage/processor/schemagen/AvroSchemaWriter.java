package com.streamsets.pipeline.stage.processor.schemagen;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;

/** Finds the schema that a record has. */
final class AvroSchemaWriter {

  private static final int NOT_SET = -1;

  private final SchemaGeneratorConfig config;

  AvroSchemaWriter(SchemaGeneratorConfig config) {
    this.config = config;
  }

  Schema schema(Record record) {
    Field root = record.get();
    if (!root.getType().isOneOf(Field.Type.MAP, Field.Type.LIST_MAP)) {
      throw new OnRecordErrorException(record, SchemaGeneratorErrors.SCHEMA_GEN_0003, root.getType());
    }
    List<Schema.Field> fields = new ArrayList<>();
    for (Map.Entry<String, Field> entry : root.getValueAsMap().entrySet()) {
      Schema type = type(record, entry.getValue());
      Object defaultValue = defaultValue(type);
      fields.add(new Schema.Field(entry.getKey(), nullable(type), null, defaultValue));
    }
    return Schema.createRecord(config.schemaName, config.avroDoc, config.avroNamespace, false, fields);
  }

  private Schema nullable(Schema type) {
    return config.avroNullableFields ? Schema.createUnion(Schema.create(Schema.Type.NULL), type) : type;
  }

  private Object defaultValue(Schema type) {
    for (AvroDefaultConfig each : config.avroDefaultTypes) {
      if (!config.avroNullableFields && each.avroType.schemaType() == type.getType()) {
        return DefaultValues.value(each);
      }
    }
    return config.avroNullableFields && config.avroDefaultNullable ? JsonProperties.NULL_VALUE : null;
  }

  private Schema type(Record record, Field field) {
    switch (field.getType()) {
      case BOOLEAN:
        return Schema.create(Schema.Type.BOOLEAN);
      case INTEGER:
        return Schema.create(Schema.Type.INT);
      case LONG:
        return Schema.create(Schema.Type.LONG);
      case FLOAT:
        return Schema.create(Schema.Type.FLOAT);
      case DOUBLE:
        return Schema.create(Schema.Type.DOUBLE);
      case STRING:
        return Schema.create(Schema.Type.STRING);
      case BYTE_ARRAY:
        return Schema.create(Schema.Type.BYTES);
      case DECIMAL:
        return decimal(record, field);
      case DATE:
        return logical(Schema.Type.INT, "date");
      case TIME:
        return logical(Schema.Type.INT, "time-millis");
      case DATETIME:
        return logical(Schema.Type.LONG, "timestamp-millis");
      case LIST:
        return Schema.createArray(common(record, field.getValueAsList(),
            SchemaGeneratorErrors.SCHEMA_GEN_0006, SchemaGeneratorErrors.SCHEMA_GEN_0005));
      case MAP:
      case LIST_MAP:
        return Schema.createMap(common(record, field.getValueAsMap().values(),
            SchemaGeneratorErrors.SCHEMA_GEN_0008, SchemaGeneratorErrors.SCHEMA_GEN_0007));
      case SHORT:
      case CHAR:
        if (config.avroExpandTypes) {
          return Schema.create(field.getType() == Field.Type.SHORT ? Schema.Type.INT : Schema.Type.STRING);
        }
        throw new OnRecordErrorException(record, SchemaGeneratorErrors.SCHEMA_GEN_0002, field.getType());
      default:
        throw new OnRecordErrorException(record, SchemaGeneratorErrors.SCHEMA_GEN_0002, field.getType());
    }
  }

  private Schema common(
      Record record, Collection<Field> items, SchemaGeneratorErrors empty, SchemaGeneratorErrors different
  ) {
    Schema common = null;
    for (Field item : items) {
      Schema type = type(record, item);
      Schema found = nullable(type);
      Object defaultValue = defaultValue(type);
      if (defaultValue != null) {
        found.addProp("defaultValue", defaultValue);
      }
      if (common != null && !common.equals(found)) {
        throw new OnRecordErrorException(record, different, common, found);
      }
      common = found;
    }
    if (common == null) {
      throw new OnRecordErrorException(record, empty);
    }
    return common;
  }

  private Schema decimal(Record record, Field field) {
    Schema decimal = logical(Schema.Type.BYTES, "decimal");
    decimal.addProp("precision", size(record, field, config.precisionAttribute, config.defaultPrecision, 1));
    decimal.addProp("scale", size(record, field, config.scaleAttribute, config.defaultScale, 0));
    return decimal;
  }

  private static int size(Record record, Field field, String attribute, int otherwise, int least) {
    String text = field.getAttribute(attribute);
    int size = text == null || text.isEmpty() ? NOT_SET : Integer.parseInt(text);
    int chosen = size < least ? otherwise : size;
    if (chosen < least) {
      throw new OnRecordErrorException(record, SchemaGeneratorErrors.SCHEMA_GEN_0004, chosen, field);
    }
    return chosen;
  }

  private static Schema logical(Schema.Type stored, String name) {
    Schema schema = Schema.create(stored);
    schema.addProp("logicalType", name);
    return schema;
  }
}
