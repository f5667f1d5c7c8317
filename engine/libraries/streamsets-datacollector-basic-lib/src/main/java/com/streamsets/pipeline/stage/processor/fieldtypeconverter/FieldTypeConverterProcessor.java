package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stf.engine.field.FieldPaths;

/** Converts named fields, or all fields of a type. */
final class FieldTypeConverterProcessor extends SingleLaneRecordProcessor {

  private final FieldTypeConverterDProcessor config;
  private final List<Conversion> byField = new ArrayList<>();
  private final List<Conversion> byType = new ArrayList<>();
  private FieldPaths paths;

  FieldTypeConverterProcessor(FieldTypeConverterDProcessor config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    config.fieldTypeConverterConfigs.forEach(each -> byField.add(checked(each, issues)));
    config.wholeTypeConverterConfigs.forEach(each -> byType.add(checked(each, issues)));
    paths = new FieldPaths(getContext(), "fields");
    return issues;
  }

  private Conversion checked(ConversionConfig each, List<ConfigIssue> issues) {
    Conversion conversion = new Conversion(each);
    if (!conversion.isFormatComplete()) {
      issues.add(getContext().createConfigIssue(
          TypeConversionGroups.TYPE_CONVERSION.name(), "fieldTypeConverterConfigs", ConverterErrors.CONVERTER_03));
    }
    return conversion;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    if (config.convertBy == ConvertBy.BY_TYPE) {
      Field root = record.get();
      if (root != null) {
        record.set(converted(record, "", root));
      }
    } else {
      convertNamed(record);
    }
    batchMaker.addRecord(record);
  }

  private void convertNamed(Record record) {
    Set<String> all = record.getEscapedFieldPaths();
    for (int i = 0; i < byField.size(); i++) {
      for (String path : config.fieldTypeConverterConfigs.get(i).fields) {
        for (String match : paths.matching(path, record, all)) {
          Field field = record.get(match);
          if (field != null) {
            record.set(match, byField.get(i).convert(record, match, field));
          }
        }
      }
    }
  }

  private Field converted(Record record, String path, Field field) {
    switch (field.getType()) {
      case MAP:
      case LIST_MAP:
        if (field.getValue() != null) {
          field.getValueAsMap().entrySet()
              .forEach(entry -> entry.setValue(converted(record, path + "/" + entry.getKey(), entry.getValue())));
        }
        return field;
      case LIST:
        if (field.getValue() != null) {
          List<Field> elements = field.getValueAsList();
          for (int i = 0; i < elements.size(); i++) {
            elements.set(i, converted(record, path + "[" + i + "]", elements.get(i)));
          }
        }
        return field;
      default:
        return convertedByType(record, path, field);
    }
  }

  /** A conversion sees what the ones before it made. */
  private Field convertedByType(Record record, String path, Field field) {
    Field result = field;
    for (int i = 0; i < byType.size(); i++) {
      if (config.wholeTypeConverterConfigs.get(i).sourceType == result.getType()) {
        result = byType.get(i).convert(record, path, result);
      }
    }
    return result;
  }
}
