package com.streamsets.pipeline.stage.processor.fieldflattener;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns nested fields into a map whose names are their paths. */
final class FieldFlattenerProcessor extends SingleLaneRecordProcessor {

  private final FieldFlattenerConfig config;

  FieldFlattenerProcessor(FieldFlattenerConfig config) {
    this.config = config;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    Field root = record.get();
    if (root != null && root.getType().isOneOf(Field.Type.MAP, Field.Type.LIST_MAP, Field.Type.LIST)) {
      if (config.flattenType == FlattenType.ENTIRE_RECORD) {
        record.set(Field.create(flat(root)));
      } else {
        flattenFields(record);
      }
    }
    batchMaker.addRecord(record);
  }

  private void flattenFields(Record record) {
    Field target = config.flattenInPlace ? null : target(record);
    for (String path : config.fields) {
      if (!record.has(path)) {
        throw new OnRecordErrorException(record, FlattenerErrors.FIELD_FLATTENER_01, path);
      }
      Map<String, Field> flat = flat(record.get(path));
      if (target == null) {
        record.set(path, Field.create(flat));
      } else {
        append(record, flat, target.getValueAsMap());
        if (config.removeFlattenedField) {
          record.delete(path);
        }
      }
    }
  }

  private Field target(Record record) {
    String path = config.flattenTargetField;
    if (!record.has(path)) {
      throw new OnRecordErrorException(record, FlattenerErrors.FIELD_FLATTENER_02, path);
    }
    Field target = record.get(path);
    if (!target.getType().isOneOf(Field.Type.MAP, Field.Type.LIST_MAP)) {
      throw new OnRecordErrorException(record, FlattenerErrors.FIELD_FLATTENER_03, path, target.getType());
    }
    return target;
  }

  private void append(Record record, Map<String, Field> flat, Map<String, Field> target) {
    flat.forEach((name, field) -> {
      if (target.containsKey(name) && config.collisionFieldAction == CollisionAction.TO_ERROR) {
        throw new OnRecordErrorException(record, FlattenerErrors.FIELD_FLATTENER_04, name);
      }
      if (!target.containsKey(name) || config.collisionFieldAction == CollisionAction.OVERRIDE) {
        target.put(name, field);
      }
    });
  }

  private Map<String, Field> flat(Field field) {
    Map<String, Field> flat = new LinkedHashMap<>();
    if (field.getType().isOneOf(Field.Type.MAP, Field.Type.LIST_MAP, Field.Type.LIST)) {
      add("", field, flat);
    }
    return flat;
  }

  private void add(String name, Field field, Map<String, Field> flat) {
    switch (field.getType()) {
      case MAP:
      case LIST_MAP:
        if (field.getValue() != null) {
          field.getValueAsMap().forEach((key, value) -> add(below(name, key), value, flat));
        }
        break;
      case LIST:
        List<Field> elements = field.getValueAsList();
        for (int i = 0; elements != null && i < elements.size(); i++) {
          add(below(name, String.valueOf(i)), elements.get(i), flat);
        }
        break;
      default:
        flat.put(name, field);
    }
  }

  private String below(String name, String part) {
    return name.isEmpty() ? part : name + config.nameSeparator + part;
  }
}
