package com.streamsets.pipeline.stage.processor.zip;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stf.engine.field.OnFieldProblem;

/** Merges two lists element by element, as far as the shorter one goes. */
final class FieldZipProcessor extends SingleLaneRecordProcessor {

  private final FieldZipConfigBean config;

  FieldZipProcessor(FieldZipConfigBean config) {
    this.config = config;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    if (config.fieldZipConfigs.stream().allMatch(zip -> canZip(record, zip))) {
      config.fieldZipConfigs.forEach(zip -> record.set(zip.zippedFieldPath, zipped(record, zip)));
    }
    batchMaker.addRecord(record);
  }

  private boolean canZip(Record record, FieldZipConfig zip) {
    List<String> missing = new ArrayList<>();
    List<String> noLists = new ArrayList<>();
    for (String path : Arrays.asList(zip.firstField, zip.secondField)) {
      if (!record.has(path)) {
        missing.add(path);
      } else if (!record.get(path).getType().isOneOf(Field.Type.LIST, Field.Type.LIST_MAP)) {
        noLists.add(path);
      }
    }
    if (config.onStagePreConditionFailure == OnFieldProblem.TO_ERROR) {
      if (!missing.isEmpty()) {
        throw new OnRecordErrorException(record, ZipErrors.ZIP_01, missing);
      } else if (!noLists.isEmpty()) {
        throw new OnRecordErrorException(record, ZipErrors.ZIP_00, noLists);
      }
    }
    return missing.isEmpty() && noLists.isEmpty();
  }

  private Field zipped(Record record, FieldZipConfig zip) {
    List<Map.Entry<String, Field>> first = entries(record, zip.firstField);
    List<Map.Entry<String, Field>> second = entries(record, zip.secondField);
    List<Field> zipped = new ArrayList<>();
    for (int i = 0; i < first.size() && i < second.size(); i++) {
      if (config.valuesOnly) {
        zipped.add(Field.create(new ArrayList<>(Arrays.asList(first.get(i).getValue(), second.get(i).getValue()))));
      } else {
        Map<String, Field> pair = new LinkedHashMap<>();
        pair.put(first.get(i).getKey(), first.get(i).getValue());
        pair.put(second.get(i).getKey(), second.get(i).getValue());
        zipped.add(Field.create(pair));
      }
    }
    return Field.create(zipped);
  }

  /** Elements of a list have the name of the list. */
  private static List<Map.Entry<String, Field>> entries(Record record, String path) {
    Field field = record.get(path);
    if (field.getType() == Field.Type.LIST_MAP) {
      return new ArrayList<>(field.getValueAsListMap().entrySet());
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    List<Map.Entry<String, Field>> entries = new ArrayList<>();
    field.getValueAsList().forEach(element -> entries.add(new SimpleEntry<>(name, element)));
    return entries;
  }
}
