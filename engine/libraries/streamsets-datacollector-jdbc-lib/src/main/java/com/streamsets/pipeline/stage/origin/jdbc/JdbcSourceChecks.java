package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.lib.jdbc.JdbcConnections;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.lib.jdbc.SqlFailure;
import stf.engine.common.NotImplemented;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks the configuration of the origin before it runs, the query included. */
final class JdbcSourceChecks {

  private static final String COMMON = "commonSourceConfigBean.";

  private final JdbcDSource config;
  private final OffsetQuery query;
  private final JdbcConnections connections;
  private final CancelOnStop cancelOnStop;
  private Stage.Context context;
  private List<Stage.ConfigIssue> issues;

  JdbcSourceChecks(JdbcDSource config, OffsetQuery query, JdbcConnections connections, CancelOnStop cancelOnStop) {
    this.config = config;
    this.query = query;
    this.connections = connections;
    this.cancelOnStop = cancelOnStop;
  }

  void run(Stage.Context stageContext, List<Stage.ConfigIssue> found) {
    context = stageContext;
    issues = found;
    checkNotImplemented();
    checkLimits();
    if (config.createJDBCNsHeaders && !config.jdbcNsHeaderPrefix.endsWith(".")) {
      add("ADVANCED", "jdbcNsHeaderPrefix", JdbcErrors.JDBC_15, config.jdbcNsHeaderPrefix);
    }
    if (config.isIncrementalMode) {
      checkOffset();
    }
    connections.open(context, issues);
    if (issues.isEmpty() && !config.disableValidation) {
      tryQuery();
    }
  }

  private void checkNotImplemented() {
    new NotImplemented(context, issues)
        .config("CDC", "txnIdColumnName", blank(config.txnIdColumnName) ? "" : config.txnIdColumnName, "")
        .config("JDBC", COMMON + "txnWindow", config.commonSourceConfigBean.txnWindow, -1);
  }

  private void checkLimits() {
    atLeast(COMMON + "maxBatchSize", "Max Batch Size", config.commonSourceConfigBean.maxBatchSize, 1);
    atLeast(COMMON + "maxClobSize", "Max Clob Size", config.commonSourceConfigBean.maxClobSize, 0);
    atLeast(COMMON + "maxBlobSize", "Max Blob Size", config.commonSourceConfigBean.maxBlobSize, 0);
    atLeast(COMMON + "numSQLErrorRetries", "Number of Retries on SQL Error", config.commonSourceConfigBean.numSQLErrorRetries, 0);
    atLeast(COMMON + "noMoreDataEventDelay", "No-more-data Event Generation Delay", config.commonSourceConfigBean.noMoreDataEventDelay, 0);
    if (config.queryInterval < 0) {
      add("JDBC", "queryInterval", JdbcErrors.JDBC_27, config.queryInterval);
    }
  }

  private void checkOffset() {
    if (blank(config.offsetColumn)) {
      add("JDBC", "offsetColumn", JdbcErrors.JDBC_51, "Offset Column");
    }
    if (blank(config.initialOffset)) {
      add("JDBC", "initialOffset", JdbcErrors.JDBC_51, "Initial Offset");
    }
    if (!config.disableValidation) {
      checkClauses();
    }
  }

  private void checkClauses() {
    boolean complete = true;
    for (String clause : new String[]{"WHERE", "ORDER BY"}) {
      if (!query.contains(clause)) {
        add("JDBC", "query", JdbcErrors.JDBC_38, clause);
        complete = false;
      }
    }
    if (complete && !blank(config.offsetColumn) && !query.followsOffset(config.offsetColumn)) {
      add("JDBC", "query", JdbcErrors.JDBC_29, config.offsetColumn);
    }
  }

  private void tryQuery() {
    String text = query.at(config.isIncrementalMode ? config.initialOffset : "");
    try {
      QueryCursor cursor = QueryCursor.open(connections, cancelOnStop, text, 1, 1);
      checkColumns(cursor.row().getMetaData());
      cursor.rollback();
    } catch (SQLException failure) {
      add("JDBC", "query", JdbcErrors.JDBC_34, text, SqlFailure.describe(failure));
    }
  }

  private void checkColumns(ResultSetMetaData columns) throws SQLException {
    Set<String> labels = new LinkedHashSet<>();
    for (int index = 1; index <= columns.getColumnCount(); index++) {
      String label = columns.getColumnLabel(index);
      if (!labels.add(label)) {
        add("JDBC", "query", JdbcErrors.JDBC_31, label);
      }
    }
    // A database may have columns that are not part of a result, so a missing offset column is left to the run.
    if (config.offsetColumn.contains(".")) {
      add("JDBC", "offsetColumn", JdbcErrors.JDBC_32, config.offsetColumn);
    }
  }

  private void atLeast(String name, String label, long value, long minimum) {
    if (value < minimum) {
      add("JDBC", name, JdbcErrors.JDBC_10, label, minimum, value);
    }
  }

  private void add(String group, String name, ErrorCode error, Object... values) {
    issues.add(context.createConfigIssue(group, name, error, values));
  }

  private static boolean blank(String text) {
    return text == null || text.trim().isEmpty();
  }
}
