package com.streamsets.pipeline.stage.processor.fieldvaluereplacer;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stf.engine.expression.RecordScope;
import stf.engine.field.FieldPaths;
import stf.engine.field.OnFieldProblem;

/** Makes values null, gives null a value, and replaces values that meet a condition. */
final class FieldValueReplacerProcessor extends SingleLaneRecordProcessor {

  private final FieldValueReplacerDProcessor config;
  private FieldPaths paths;
  private RecordScope scope;
  private ELEval condition;

  FieldValueReplacerProcessor(FieldValueReplacerDProcessor config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    paths = new FieldPaths(getContext(), "fields");
    scope = new RecordScope(getContext());
    condition = getContext().createELEval("condition");
    return issues;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    Set<String> all = record.getEscapedFieldPaths();
    Set<String> missing = new LinkedHashSet<>();
    List<String> toNull = new ArrayList<>();
    for (NullReplacerConfig each : config.nullReplacerConditionalConfigs) {
      List<String> found = found(record, each.fieldsToNull, all, missing);
      if (isMet(record, each.condition)) {
        toNull.addAll(found);
      }
    }
    toNull.forEach(path -> record.set(path, Field.create(record.get(path).getType(), null)));
    for (ReplaceIfNullConfig each : config.fieldsToReplaceIfNull) {
      for (String path : found(record, each.fields, all, missing)) {
        replaceNull(record, path, each.newValue);
      }
    }
    for (ConditionalReplacerConfig each : config.fieldsToConditionallyReplace) {
      for (String path : found(record, each.fieldNames, all, new LinkedHashSet<>())) {
        replaceIf(record, path, each);
      }
    }
    if (config.onStagePreConditionFailure == OnFieldProblem.TO_ERROR && !missing.isEmpty()) {
      throw new OnRecordErrorException(record, ValueReplacerErrors.VALUE_REPLACER_01, record.getHeader().getSourceId(),
          String.join(", ", missing));
    }
    batchMaker.addRecord(record);
  }

  private List<String> found(Record record, List<String> fields, Set<String> all, Set<String> missing) {
    List<String> found = new ArrayList<>();
    for (String field : fields) {
      List<String> matches;
      try {
        matches = paths.matching(field, record, all);
      } catch (ELEvalException e) {
        throw new OnRecordErrorException(record, ValueReplacerErrors.VALUE_REPLACER_07, field, e.toString(), e);
      }
      if (matches.isEmpty()) {
        missing.add(field);
      }
      for (String match : matches) {
        (record.has(match) ? found : missing).add(match);
      }
    }
    return found;
  }

  private boolean isMet(Record record, String expression) {
    if (expression == null || expression.isEmpty()) {
      return true;
    }
    try {
      return condition.eval(scope.of(record), expression, Boolean.class);
    } catch (ELEvalException e) {
      throw new OnRecordErrorException(record, ValueReplacerErrors.VALUE_REPLACER_06, expression, e.toString());
    }
  }

  private static void replaceNull(Record record, String path, String text) {
    Field field = record.get(path);
    if (field.getValue() == null) {
      try {
        record.set(path, Field.create(field, Values.parse(text, field.getType())));
      } catch (IllegalArgumentException | ParseException e) {
        throw new OnRecordErrorException(
            record, ValueReplacerErrors.VALUE_REPLACER_00, text, field.getType(), e.toString(), e);
      }
    }
  }

  private static void replaceIf(Record record, String path, ConditionalReplacerConfig each) {
    Field field = record.get(path);
    if (each.replacementValue == null || each.replacementValue.trim().isEmpty()) {
      throw new OnRecordErrorException(record, ValueReplacerErrors.VALUE_REPLACER_05);
    }
    boolean needsValue = each.operator != Operator.ALL;
    if (needsValue && (each.comparisonValue == null || each.comparisonValue.trim().isEmpty())) {
      throw new OnRecordErrorException(record, ValueReplacerErrors.VALUE_REPLACER_04);
    }
    try {
      if (!needsValue || isMet(each.operator, Values.compare(field, each.comparisonValue))) {
        record.set(path, Field.create(field, Values.parse(each.replacementValue, field.getType())));
      }
    } catch (RuntimeException | ParseException e) {
      throw new OnRecordErrorException(record, ValueReplacerErrors.VALUE_REPLACER_03, field.getType(), path, e);
    }
  }

  private static boolean isMet(Operator operator, int order) {
    switch (operator) {
      case LESS_THAN:
        return order < 0;
      case GREATER_THAN:
        return order > 0;
      default:
        return order == 0;
    }
  }
}
