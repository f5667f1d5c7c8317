package com.streamsets.pipeline.stage.processor.expression;

import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import stf.engine.expression.RecordScope;

/** Evaluates the expressions of a record one after the other; each sees what the ones before have set. */
final class ExpressionValues {

  private final RecordScope scope;
  private final ELEval fieldEval;
  private final ELEval headerAttributeEval;
  private final ELEval fieldAttributeEval;

  ExpressionValues(ProtoConfigurableEntity.ELContext context) {
    scope = new RecordScope(context);
    fieldEval = context.createELEval("expression");
    headerAttributeEval = context.createELEval("headerAttributeExpression");
    fieldAttributeEval = context.createELEval("fieldAttributeExpression");
  }

  Object ofField(Record record, String expression) {
    return evaluate(fieldEval, record, expression, Object.class);
  }

  String ofHeaderAttribute(Record record, String expression) {
    return evaluate(headerAttributeEval, record, expression, String.class);
  }

  String ofFieldAttribute(Record record, String expression) {
    return evaluate(fieldAttributeEval, record, expression, String.class);
  }

  private <T> T evaluate(ELEval eval, Record record, String expression, Class<T> type) {
    ELVars variables = scope.of(record);
    try {
      return eval.eval(variables, expression, type);
    } catch (ELEvalException e) {
      throw new OnRecordErrorException(
          record, ExpressionErrors.EXPR_03, expression, record.getHeader().getSourceId(), e.getMessage(), e);
    }
  }
}
