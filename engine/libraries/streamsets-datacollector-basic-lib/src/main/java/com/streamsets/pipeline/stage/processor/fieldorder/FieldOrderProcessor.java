package com.streamsets.pipeline.stage.processor.fieldorder;

import com.streamsets.datacollector.util.EscapeUtil;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes a list or list-map of a record's fields. */
final class FieldOrderProcessor extends SingleLaneRecordProcessor {

  private final FieldOrderConfig config;
  private final Set<String> discarded = new HashSet<>();
  private Field defaultField;

  FieldOrderProcessor(FieldOrderConfig config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    discarded.add("");
    discarded.addAll(config.discardFields);
    if (config.missingFieldAction == MissingFieldAction.USE_DEFAULT) {
      defaultField = Field.create(Field.Type.valueOf(config.dataType.name()), config.defaultValue);
    }
    Set<String> both = new LinkedHashSet<>(config.fields);
    both.retainAll(config.discardFields);
    if (!both.isEmpty()) {
      issues.add(getContext().createConfigIssue(
          FieldOrderGroups.ORDER.name(), "config.fields", FieldOrderErrors.FIELD_ORDER_003, String.join(",", both)));
    }
    return issues;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    Set<String> paths = new LinkedHashSet<>(record.getEscapedFieldPaths());
    paths.removeAll(discarded);
    Set<String> missing = new LinkedHashSet<>(config.fields);
    missing.removeAll(paths);
    if (!missing.isEmpty() && config.missingFieldAction == MissingFieldAction.TO_ERROR) {
      throw new OnRecordErrorException(record, FieldOrderErrors.FIELD_ORDER_001, String.join(", ", missing));
    }
    paths.removeAll(config.fields);
    if (!paths.isEmpty() && config.extraFieldAction == ExtraFieldAction.TO_ERROR) {
      throw new OnRecordErrorException(record, FieldOrderErrors.FIELD_ORDER_002, String.join(", ", paths));
    }
    record.set(config.outputType == OutputType.LIST ? list(record) : listMap(record));
    batchMaker.addRecord(record);
  }

  private Field list(Record record) {
    List<Field> list = new ArrayList<>();
    config.fields.forEach(path -> list.add(value(record, path)));
    return Field.create(list);
  }

  private Field listMap(Record record) {
    LinkedHashMap<String, Field> map = new LinkedHashMap<>();
    config.fields.forEach(path -> map.put(name(path), value(record, path)));
    return Field.createListMap(map);
  }

  private Field value(Record record, String path) {
    return record.has(path) ? record.get(path) : defaultField;
  }

  /** Nested fields are named by their whole path, with dots. */
  private static String name(String path) {
    return EscapeUtil.getLastFieldNameFromPath("/" + path.substring(1).replace('/', '.'));
  }
}
