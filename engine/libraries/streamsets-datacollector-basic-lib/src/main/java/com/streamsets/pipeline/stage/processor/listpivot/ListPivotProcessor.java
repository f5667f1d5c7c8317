package com.streamsets.pipeline.stage.processor.listpivot;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import java.util.List;
import java.util.Map;
import stf.engine.field.OnFieldProblem;

/** Makes a record of each element of a list or map. */
final class ListPivotProcessor extends SingleLaneRecordProcessor {

  private final ListPivotDProcessor config;
  private final String target;

  ListPivotProcessor(ListPivotDProcessor config) {
    this.config = config;
    target = config.newPath == null || config.newPath.isEmpty() ? config.listPath : config.newPath;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    String group = ListPivotGroups.PIVOT.name();
    if (!config.copyFields && config.saveOriginalFieldName) {
      issues.add(getContext().createConfigIssue(group, "copyFields", ListPivotErrors.LIST_PIVOT_02));
    }
    if (target != null && !target.isEmpty() && target.equals(config.originalFieldNamePath)) {
      issues.add(getContext().createConfigIssue(group, "originalFieldNamePath", ListPivotErrors.LIST_PIVOT_03));
    }
    return issues;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    if (!record.has(config.listPath)) {
      if (config.onStagePreConditionFailure == OnFieldProblem.TO_ERROR) {
        throw new OnRecordErrorException(
            record, ListPivotErrors.LIST_PIVOT_01, record.getHeader().getSourceId(), config.listPath);
      }
      return;
    }
    Field field = record.get(config.listPath);
    Record rest = record;
    if (config.replaceListField || target.equals(config.listPath)) {
      rest = getContext().cloneRecord(record);
      rest.delete(config.listPath);
    }
    switch (field.getType()) {
      case LIST:
        int number = 1;
        for (Field element : field.getValueAsList()) {
          batchMaker.addRecord(pivoted(rest, number++, config.listPath, element));
        }
        break;
      case MAP:
      case LIST_MAP:
        int entryNumber = 1;
        for (Map.Entry<String, Field> entry : field.getValueAsMap().entrySet()) {
          batchMaker.addRecord(pivoted(rest, entryNumber++, entry.getKey(), entry.getValue()));
        }
        break;
      default:
        throw new OnRecordErrorException(record, ListPivotErrors.LIST_PIVOT_00, config.listPath);
    }
  }

  private Record pivoted(Record rest, int number, String name, Field element) {
    Record pivoted = getContext().cloneRecord(rest, String.valueOf(number));
    if (config.copyFields) {
      pivoted.set(target, element);
    } else {
      pivoted.set(element);
    }
    if (config.saveOriginalFieldName) {
      pivoted.set(config.originalFieldNamePath, Field.create(name));
    }
    return pivoted;
  }
}
