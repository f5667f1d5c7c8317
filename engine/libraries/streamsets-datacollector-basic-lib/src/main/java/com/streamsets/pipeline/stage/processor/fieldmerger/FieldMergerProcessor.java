package com.streamsets.pipeline.stage.processor.fieldmerger;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import stf.engine.field.OnFieldProblem;

/** Moves the entries of maps and the elements of lists into others. */
final class FieldMergerProcessor extends SingleLaneRecordProcessor {

  private final FieldMergerDProcessor config;

  FieldMergerProcessor(FieldMergerDProcessor config) {
    this.config = config;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    String id = record.getHeader().getSourceId();
    Set<String> missing = new TreeSet<>();
    Set<String> occupied = new TreeSet<>();
    for (MergeMapping mapping : config.mergeMapping) {
      if (!record.has(mapping.fromField)) {
        missing.add(mapping.fromField);
      } else if (!merge(record, mapping.fromField, mapping.toField)) {
        occupied.add(mapping.toField);
      }
    }
    if (!missing.isEmpty() && config.onStagePreConditionFailure == OnFieldProblem.TO_ERROR) {
      throw new OnRecordErrorException(record, FieldMergerErrors.FIELD_MERGER_00, id, String.join(", ", missing));
    }
    if (!occupied.isEmpty()) {
      throw new OnRecordErrorException(record, FieldMergerErrors.FIELD_MERGER_01, String.join(", ", occupied), id);
    }
    batchMaker.addRecord(record);
  }

  /** Whether nothing was in the way. */
  private boolean merge(Record record, String from, String to) {
    Field source = record.get(from);
    Field target = record.get(to);
    boolean toList = source.getType() == Field.Type.LIST && (target == null || target.getType() == Field.Type.LIST);
    boolean toMap = isMap(source) && (target == null || isMap(target));
    if (!toList && !toMap || source.getValue() == null || target != null && target.getValue() == null) {
      throw new OnRecordErrorException(record, FieldMergerErrors.FIELD_MERGER_02, source.getType(),
          target == null ? "none" : target.getType());
    }
    if (target == null) {
      record.set(to, source);
    } else if (toList) {
      List<Field> all = new ArrayList<>(target.getValueAsList());
      all.addAll(source.getValueAsList());
      record.set(to, Field.create(all));
    } else {
      Map<String, Field> all = new LinkedHashMap<>(target.getValueAsMap());
      for (Map.Entry<String, Field> entry : source.getValueAsMap().entrySet()) {
        if (all.put(entry.getKey(), entry.getValue()) != null && !config.overwriteExisting) {
          // The error record lacks the field, as the vendor's.
          record.delete(from);
          return false;
        }
      }
      record.set(to, Field.create(target.getType(), all));
    }
    record.delete(from);
    return true;
  }

  private static boolean isMap(Field field) {
    return field.getType() == Field.Type.MAP || field.getType() == Field.Type.LIST_MAP;
  }
}
