package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;

import java.util.List;

/** Schema and table of a record, which may be expressions. */
final class TargetExpressions {

  private static final String EXPRESSION = "${";

  private final Stage.Context context;
  private final String schema;
  private final String table;
  private final ELEval schemaEval;
  private final ELEval tableEval;

  TargetExpressions(Stage.Context context, String schema, String table) {
    this.context = context;
    this.schema = schema == null ? "" : schema;
    this.table = table == null ? "" : table;
    this.schemaEval = context.createELEval("schema");
    this.tableEval = context.createELEval("tableNameTemplate");
  }

  /** Adds an issue for each expression that cannot be parsed. */
  void check(List<Stage.ConfigIssue> issues) {
    parse("schema", schema, issues);
    parse("tableNameTemplate", table, issues);
  }

  /** Whether all records go into the same table. */
  boolean isFixed() {
    return !schema.contains(EXPRESSION) && !table.contains(EXPRESSION);
  }

  TableName fixed() {
    return TableName.of(schema, table);
  }

  TableName evaluate(Record record) {
    if (isFixed()) {
      return fixed();
    }
    ELVars variables = context.createELVars();
    RecordEL.setRecordInContext(variables, record);
    String evaluatedTable = evaluate(tableEval, variables, table);
    if (evaluatedTable.trim().isEmpty()) {
      throw new StageException(JdbcErrors.JDBC_21, table, "the result is empty");
    }
    return TableName.of(evaluate(schemaEval, variables, schema), evaluatedTable);
  }

  private static String evaluate(ELEval eval, ELVars variables, String expression) {
    if (!expression.contains(EXPRESSION)) {
      return expression;
    }
    try {
      String value = eval.eval(variables, expression, String.class);
      return value == null ? "" : value;
    } catch (ELEvalException failure) {
      throw new StageException(JdbcErrors.JDBC_21, expression, failure.getMessage());
    }
  }

  private void parse(String config, String expression, List<Stage.ConfigIssue> issues) {
    try {
      context.parseEL(expression);
    } catch (ELEvalException failure) {
      ConfigIssue issue = context.createConfigIssue("JDBC", config, JdbcErrors.JDBC_20, expression, failure.getMessage());
      issues.add(issue);
    }
  }
}
