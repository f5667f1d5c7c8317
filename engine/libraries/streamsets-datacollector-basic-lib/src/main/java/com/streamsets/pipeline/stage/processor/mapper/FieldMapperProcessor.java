package com.streamsets.pipeline.stage.processor.mapper;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.AggregationEL;
import com.streamsets.pipeline.lib.el.FieldEL;
import com.streamsets.pipeline.lib.util.FieldUtils;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stf.engine.expression.RecordScope;

/** Gives fields that meet a condition another value, name or path. */
final class FieldMapperProcessor extends SingleLaneRecordProcessor {

  private final FieldMapperConfig config;
  private RecordScope scope;
  private ELEval condition;
  private ELEval mapping;
  private ELEval aggregation;

  FieldMapperProcessor(FieldMapperConfig config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    scope = new RecordScope(getContext());
    condition = getContext().createELEval("conditionalExpression");
    mapping = getContext().createELEval("mappingExpression");
    aggregation = getContext().createELEval("aggregationExpression");
    return issues;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    ELVars variables = scope.of(record);
    List<VisitedField> fields = VisitedField.allOf(record.get());
    switch (config.operateOn) {
      case FIELD_PATHS:
        mapPaths(record, variables, fields);
        break;
      case FIELD_NAMES:
        mapNames(record, variables, fields);
        break;
      default:
        mapValues(record, variables, fields);
    }
    batchMaker.addRecord(record);
  }

  private void mapValues(Record record, ELVars variables, List<VisitedField> fields) {
    for (VisitedField field : fields) {
      if (field.isLeaf() && isMapped(record, variables, field)) {
        Object value = mapped(record, variables, field, Object.class);
        record.set(field.path, Field.create(FieldUtils.getTypeFromObject(value), value));
      }
    }
  }

  /** Names are given when all are found, as an expression may look at others. Elements of lists have none. */
  private void mapNames(Record record, ELVars variables, List<VisitedField> fields) {
    Map<VisitedField, String> names = new LinkedHashMap<>();
    for (VisitedField field : fields) {
      if (field.isElement() || !isMapped(record, variables, field)) {
        continue;
      }
      String name = mapped(record, variables, field, String.class);
      if (!field.name.equals(name)) {
        if (field.parent == null) {
          throw new OnRecordErrorException(
              record, FieldMapperErrors.FIELD_MAPPER_00, field.path, name, "the root has no name");
        }
        names.put(field, name);
      }
    }
    names.forEach((field, name) -> {
      Map<String, Field> parent = field.parent.getValueAsMap();
      Field value = config.maintainOriginalPaths ? parent.get(field.name) : parent.remove(field.name);
      parent.put(name, value);
    });
  }

  private void mapPaths(Record record, ELVars variables, List<VisitedField> fields) {
    Map<String, List<Field>> byPath = new LinkedHashMap<>();
    Map<Field, String> previousPaths = new IdentityHashMap<>();
    List<String> left = new ArrayList<>();
    for (VisitedField field : fields) {
      if (field.isLeaf() && isMapped(record, variables, field)) {
        String path = mapped(record, variables, field, String.class);
        byPath.computeIfAbsent(path, p -> new ArrayList<>()).add(field.field);
        previousPaths.put(field.field, field.path);
        left.add(field.path);
      }
    }
    AggregationEL.setFieldsToPreviousPathsInContext(variables, previousPaths);
    for (Map.Entry<String, List<Field>> target : byPath.entrySet()) {
      try {
        place(record, target.getKey(), aggregated(record, variables, target.getKey(), target.getValue()), target.getValue());
      } catch (IllegalArgumentException e) {
        throw new OnRecordErrorException(
            record, FieldMapperErrors.FIELD_MAPPER_00, left, target.getKey(), e.getMessage(), e);
      }
    }
    if (!config.maintainOriginalPaths) {
      for (int i = left.size() - 1; i >= 0; i--) {
        record.delete(left.get(i));
      }
    }
  }

  /** Null where fields are not aggregated. */
  private Field aggregated(Record record, ELVars variables, String path, List<Field> fields) {
    if (config.aggregationExpression == null || config.aggregationExpression.isEmpty()) {
      return null;
    }
    variables.addVariable("fields", new ArrayList<>(fields));
    try {
      Object result = aggregation.eval(variables, config.aggregationExpression, Object.class);
      return result instanceof Field ? (Field) result : Field.create(FieldUtils.getTypeFromObject(result), result);
    } catch (ELEvalException e) {
      throw new OnRecordErrorException(record, FieldMapperErrors.EXPRESSION_EVALUATION_FAILURE_02,
          config.aggregationExpression, path, e.getMessage(), e);
    } finally {
      variables.addVariable("fields", null);
    }
  }

  private void place(Record record, String path, Field aggregated, List<Field> fields) {
    if (aggregated != null) {
      record.set(path, aggregated);
      return;
    }
    Field existing = record.get(path);
    if (existing != null && existing.getType() == Field.Type.LIST) {
      List<Field> items = existing.getValueAsList();
      if (!config.appendListValues) {
        items.clear();
      }
      items.addAll(fields);
    } else if (config.structureChangeAllowed) {
      record.set(path, fields.size() == 1 ? fields.get(0) : Field.create(fields));
    }
  }

  private boolean isMapped(Record record, ELVars variables, VisitedField field) {
    FieldEL.setFieldInContext(variables, field.path, field.name, field.field);
    if (config.conditionalExpression == null || config.conditionalExpression.isEmpty()) {
      return true;
    }
    try {
      return Boolean.TRUE.equals(condition.eval(variables, config.conditionalExpression, Boolean.class));
    } catch (ELEvalException e) {
      throw new OnRecordErrorException(record, FieldMapperErrors.EXPRESSION_EVALUATION_FAILURE_01,
          config.conditionalExpression, field.path, e.getMessage(), e);
    }
  }

  private <T> T mapped(Record record, ELVars variables, VisitedField field, Class<T> type) {
    try {
      return mapping.eval(variables, config.mappingExpression, type);
    } catch (ELEvalException e) {
      throw new OnRecordErrorException(record, FieldMapperErrors.EXPRESSION_EVALUATION_FAILURE_03,
          config.mappingExpression, field.path, e.getMessage(), e);
    }
  }
}
