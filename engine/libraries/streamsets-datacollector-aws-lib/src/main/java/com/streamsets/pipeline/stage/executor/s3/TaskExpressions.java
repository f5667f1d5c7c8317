package com.streamsets.pipeline.stage.executor.s3;

import com.streamsets.pipeline.api.Executor;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import stf.engine.expression.RecordScope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The expressions of a task. */
final class TaskExpressions {

  private final Executor.Context context;
  private final RecordScope scope;
  private final Map<String, ELEval> evals = new HashMap<>();

  TaskExpressions(Executor.Context context) {
    this.context = context;
    scope = new RecordScope(context);
  }

  /** Declares an expression, and adds an issue where it is malformed. @param bean of its config, with a dot at its end */
  void add(String group, String bean, String name, String expression, List<Stage.ConfigIssue> issues) {
    try {
      evals.put(name, context.createELEval(name));
      context.parseEL(expression == null ? "" : expression);
    } catch (ELEvalException e) {
      issues.add(context.createConfigIssue(group, bean + name, S3ExecutorErrors.S3_EXECUTOR_0001, e.getMessage()));
    }
  }

  /** The value of an expression for the record; empty without one. */
  String evaluate(String name, String expression, Record record) {
    try {
      String value = evals.get(name).eval(scope.of(record), expression == null ? "" : expression, String.class);
      return value == null ? "" : value;
    } catch (ELEvalException e) {
      throw new StageException(S3ExecutorErrors.S3_EXECUTOR_0002, e.toString(), e);
    }
  }
}
