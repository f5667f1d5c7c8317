package com.streamsets.pipeline.stage.executor.jdbc;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseExecutor;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.el.ELEval;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import com.streamsets.pipeline.lib.event.EventCreator;
import com.streamsets.pipeline.lib.jdbc.JdbcConnections;
import com.streamsets.pipeline.lib.jdbc.SqlFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import stf.engine.common.ErrorRecords;

/** Runs queries for each record, one after the other or in parallel. */
final class JdbcQueryExecutor extends BaseExecutor {

  private static final EventCreator SUCCESSFUL = new EventCreator.Builder("successful-query", 1)
      .withRequiredField("query").withOptionalField("query-result").build();
  private static final EventCreator FAILED = new EventCreator.Builder("failed-query", 1).withRequiredField("query").build();

  private final JdbcQueryConfig config;
  private final JdbcConnections connections;
  private ExecutorService threads;

  JdbcQueryExecutor(JdbcQueryConfig config) {
    this.config = config;
    connections = new JdbcConnections(config.hikariConfigBean, false, config.hikariConfigBean.autoCommit);
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    if (config.queries.stream().allMatch(query -> query == null || query.trim().isEmpty())) {
      issues.add(getContext().createConfigIssue("JDBC", "config.queries", JdbcQueryErrors.QUERY_EXECUTOR_007));
    }
    if (config.isParallel && config.hikariConfigBean.maximumPoolSize != config.hikariConfigBean.minIdle) {
      issues.add(getContext().createConfigIssue("ADVANCED", "config.isParallel", JdbcQueryErrors.QUERY_EXECUTOR_003));
    }
    connections.open(getContext(), issues);
    if (config.isParallel && issues.isEmpty()) {
      threads = Executors.newFixedThreadPool(config.hikariConfigBean.maximumPoolSize);
    }
    return issues;
  }

  @Override
  public void write(Batch batch) throws StageException {
    List<Query> queries = queries(batch);
    if (!config.isParallel) {
      runInTurn(queries, config.batchCommit);
      return;
    }
    // Rows are inserted before others are changed, and changed in their order before others are deleted.
    List<Query> inserts = new ArrayList<>();
    List<Query> deletes = new ArrayList<>();
    List<Query> others = new ArrayList<>();
    for (Query query : queries) {
      String sql = query.sql.trim().toUpperCase(Locale.ROOT);
      (sql.startsWith("INSERT") ? inserts : sql.startsWith("DELETE") ? deletes : others).add(query);
    }
    runInParallel(inserts);
    runInTurn(others, true);
    runInParallel(deletes);
  }

  private List<Query> queries(Batch batch) {
    List<Query> queries = new ArrayList<>();
    ELEval eval = getContext().createELEval("queries");
    for (Iterator<Record> it = batch.getRecords(); it.hasNext();) {
      Record record = it.next();
      ELVars variables = getContext().createELVars();
      RecordEL.setRecordInContext(variables, record);
      TimeNowEL.setTimeNowInContext(variables, new Date());
      for (String query : config.queries) {
        if (query != null && !query.trim().isEmpty()) {
          try {
            queries.add(new Query(eval.eval(variables, query, String.class), record));
          } catch (ELEvalException e) {
            ErrorRecords.handle(getContext(),
                new OnRecordErrorException(record, JdbcQueryErrors.QUERY_EXECUTOR_001, query, e.toString()));
          }
        }
      }
    }
    return queries;
  }

  private void runInTurn(List<Query> queries, boolean commit) {
    if (queries.isEmpty()) {
      return;
    }
    try (Connection connection = connections.take()) {
      for (Query query : queries) {
        run(connection, query);
      }
      if (commit && !connection.getAutoCommit()) {
        connection.commit();
      }
    } catch (SQLException e) {
      throw new StageException(JdbcQueryErrors.QUERY_EXECUTOR_002, SqlFailure.describe(e), e);
    }
  }

  private void runInParallel(List<Query> queries) {
    List<Future<?>> ends = new ArrayList<>();
    for (Query query : queries) {
      List<Query> one = new ArrayList<>();
      one.add(query);
      ends.add(threads.submit(() -> runInTurn(one, true)));
    }
    for (Future<?> end : ends) {
      try {
        end.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof StageException ? (StageException) e.getCause()
            : new StageException(JdbcQueryErrors.QUERY_EXECUTOR_006, e.getCause().toString(), e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new StageException(JdbcQueryErrors.QUERY_EXECUTOR_006, e.toString(), e);
      }
    }
  }

  private void run(Connection connection, Query query) {
    try (Statement statement = connection.createStatement()) {
      boolean hasRows = statement.execute(query.sql);
      String result = !config.queryResultCount ? null
          : hasRows ? count(statement) + " row(s) returned" : statement.getUpdateCount() + " row(s) affected";
      succeeded(query, result);
    } catch (SQLException e) {
      failed(query, e);
    }
  }

  private static long count(Statement statement) throws SQLException {
    long count = 0;
    try (ResultSet rows = statement.getResultSet()) {
      while (rows.next()) {
        count++;
      }
    }
    return count;
  }

  /** Threads of parallel queries share the batch. */
  private synchronized void succeeded(Query query, String result) {
    EventCreator.EventBuilder event = SUCCESSFUL.create(getContext()).with("query", query.sql);
    if (result != null) {
      event.with("query-result", result);
    }
    event.createAndSend();
  }

  private synchronized void failed(Query query, SQLException e) {
    FAILED.create(getContext()).with("query", query.sql).createAndSend();
    ErrorRecords.handle(getContext(), new OnRecordErrorException(
        query.record, JdbcQueryErrors.QUERY_EXECUTOR_001, query.sql, SqlFailure.describe(e)));
  }

  @Override
  public void destroy() {
    if (threads != null) {
      threads.shutdownNow();
      threads = null;
    }
    connections.close();
    super.destroy();
  }

  private static final class Query {
    private final String sql;
    private final Record record;

    Query(String sql, Record record) {
      this.sql = sql;
      this.record = record;
    }
  }
}
