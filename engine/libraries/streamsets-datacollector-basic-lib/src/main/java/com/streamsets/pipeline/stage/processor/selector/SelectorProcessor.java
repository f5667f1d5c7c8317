package com.streamsets.pipeline.stage.processor.selector;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.base.RecordProcessor;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import java.util.List;
import java.util.Map;
import stf.engine.expression.RecordScope;

/** Sends a record to every stream whose condition is true, or else to the default one. */
final class SelectorProcessor extends RecordProcessor {

  private final List<Map<String, String>> lanePredicates;
  private Conditions conditions;
  private RecordScope scope;
  private ELEval eval;

  SelectorProcessor(List<Map<String, String>> lanePredicates) {
    this.lanePredicates = lanePredicates;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    conditions = Conditions.read(getContext(), lanePredicates, issues).orElse(null);
    scope = new RecordScope(getContext());
    eval = getContext().createELEval("lanePredicates");
    return issues;
  }

  @Override
  protected void process(Record record, BatchMaker batchMaker) {
    boolean matched = false;
    ELVars variables = scope.of(record);
    for (Condition condition : conditions.inOrder()) {
      // A condition that fails sends the record to error, but not back from the streams of earlier ones.
      if (isTrue(condition, variables, record)) {
        matched = true;
        batchMaker.addRecord(record, condition.lane());
      }
    }
    if (!matched) {
      batchMaker.addRecord(record, conditions.defaultLane());
    }
  }

  private boolean isTrue(Condition condition, ELVars variables, Record record) {
    try {
      return Boolean.TRUE.equals(eval.eval(variables, condition.expression(), Boolean.class));
    } catch (ELEvalException e) {
      throw new OnRecordErrorException(
          record, SelectorErrors.SELECTOR_09, record.getHeader().getSourceId(), condition.expression(), e.getMessage(), e);
    }
  }
}
