package com.streamsets.pipeline.stage.processor.fieldreplacer;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.FieldEL;
import com.streamsets.pipeline.lib.util.FieldUtils;
import java.util.List;
import stf.engine.expression.RecordScope;
import stf.engine.field.FieldPaths;
import stf.engine.field.OnFieldProblem;

/** Sets fields to the values of expressions, or to null. */
final class FieldReplacerProcessor extends SingleLaneRecordProcessor {

  private final FieldReplacerConfig config;
  private FieldPaths paths;
  private RecordScope scope;
  private ELEval replacement;

  FieldReplacerProcessor(FieldReplacerConfig config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    paths = new FieldPaths(getContext(), "fields");
    scope = new RecordScope(getContext());
    replacement = getContext().createELEval("replacement");
    return issues;
  }

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    for (ReplaceRule rule : config.rules) {
      List<String> matches = paths.matching(rule.fields, record);
      boolean isMissing = matches.isEmpty() || !matches.stream().allMatch(record::has);
      if (isMissing && config.onStagePreConditionFailure == OnFieldProblem.TO_ERROR) {
        throw new OnRecordErrorException(record, FieldReplacerErrors.FIELD_REPLACER_00, rule.fields);
      }
      matches.forEach(path -> replace(record, path, rule));
    }
    batchMaker.addRecord(record);
  }

  private void replace(Record record, String path, ReplaceRule rule) {
    Field field = record.get(path);
    if (rule.setToNull) {
      if (field != null) {
        record.set(path, Field.create(field.getType(), null));
      }
      return;
    }
    ELVars variables = scope.of(record);
    FieldEL.setFieldInContext(variables, path, null, field);
    Object value = replacement.eval(variables, rule.replacement, Object.class);
    record.set(path, Field.create(FieldUtils.getTypeFromObject(value), value));
  }
}
