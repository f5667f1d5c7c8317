package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.kafka.KafkaErrors;

import java.util.List;

/** A config whose expression is evaluated for each record. */
final class TargetExpression {

  private final Target.Context context;
  private final String config;
  private final String expression;
  private final ELEval eval;

  TargetExpression(Target.Context context, String config, String expression) {
    this.context = context;
    this.config = config;
    this.expression = expression == null ? "" : expression;
    this.eval = context.createELEval(config);
  }

  /** Adds an issue when the expression cannot be parsed. */
  void check(List<Stage.ConfigIssue> issues) {
    try {
      context.parseEL(expression);
    } catch (ELEvalException failure) {
      issues.add(context.createConfigIssue("KAFKA", "conf." + config, KafkaErrors.KAFKA_61, expression, failure.getMessage()));
    }
  }

  /** The value for the record; never null. */
  String evaluate(Record record) {
    if (!expression.contains("${")) {
      return expression;
    }
    ELVars variables = context.createELVars();
    RecordEL.setRecordInContext(variables, record);
    try {
      String value = eval.eval(variables, expression, String.class);
      return value == null ? "" : value;
    } catch (ELEvalException failure) {
      throw new StageException(KafkaErrors.KAFKA_60, expression, failure.getMessage());
    }
  }

  @Override
  public String toString() {
    return expression;
  }
}
