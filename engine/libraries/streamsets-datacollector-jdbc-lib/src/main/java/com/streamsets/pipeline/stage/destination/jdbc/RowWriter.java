package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.DataErrors;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.lib.jdbc.RecordErrors;
import com.streamsets.pipeline.lib.jdbc.SqlFailure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the rows of one table. Rows that the same statement writes go to the database together; when one of
 * them is bad, halving finds it, so that only that row becomes an error record.
 */
final class RowWriter {

  /** PostgreSQL takes no more parameters in a statement; other databases take at least as many. */
  private static final int PARAMETERS_AT_MOST = 32_767;

  private final Connection connection;
  private final ParameterBinder binder;
  private final DataErrors dataErrors;
  private final RecordErrors recordErrors;
  private final JdbcDTarget config;

  RowWriter(
      Connection connection, ParameterBinder binder, DataErrors dataErrors, RecordErrors recordErrors, JdbcDTarget config
  ) {
    this.connection = connection;
    this.binder = binder;
    this.dataErrors = dataErrors;
    this.recordErrors = recordErrors;
    this.config = config;
  }

  /** Writes in the given order and commits; what fails for other reasons than its data stops the pipeline. */
  void write(TableName table, List<Row> rows) throws SQLException {
    if (config.rollbackOnError) {
      writeAllOrNothing(table, rows);
    } else {
      for (List<Row> run : runs(rows)) {
        writeWhatFits(table, run);
      }
    }
  }

  private void writeAllOrNothing(TableName table, List<Row> rows) throws SQLException {
    try {
      for (List<Row> run : runs(rows)) {
        send(run);
      }
      connection.commit();
    } catch (SQLException failure) {
      connection.rollback();
      StageException reason = reasonAboutData(table, failure);
      rows.forEach(row -> recordErrors.handle(row.record(), reason));
    } catch (StageException unfit) {
      connection.rollback();
      rows.forEach(row -> recordErrors.handle(row.record(), unfit));
    }
  }

  private void writeWhatFits(TableName table, List<Row> run) throws SQLException {
    StageException reason;
    try {
      send(run);
      connection.commit();
      return;
    } catch (SQLException failure) {
      connection.rollback();
      reason = reasonAboutData(table, failure);
    } catch (StageException unfit) {
      connection.rollback();
      reason = unfit;
    }
    if (run.size() == 1) {
      recordErrors.handle(run.get(0).record(), reason);
      return;
    }
    int half = run.size() / 2;
    writeWhatFits(table, run.subList(0, half));
    writeWhatFits(table, run.subList(half, run.size()));
  }

  private StageException reasonAboutData(TableName table, SQLException failure) {
    StageException reason = new StageException(JdbcErrors.JDBC_14, table, SqlFailure.describe(failure));
    if (!dataErrors.isAboutData(failure)) {
      throw reason;
    }
    return reason;
  }

  private static List<List<Row>> runs(List<Row> rows) {
    List<List<Row>> runs = new ArrayList<>();
    RowStatement last = null;
    for (Row row : rows) {
      if (!row.statement().equals(last)) {
        runs.add(new ArrayList<>());
        last = row.statement();
      }
      runs.get(runs.size() - 1).add(row);
    }
    return runs;
  }

  private void send(List<Row> run) throws SQLException {
    if (config.useMultiRowInsert && run.get(0).statement().takesManyRows()) {
      sendAsMultiRowStatements(run);
    } else {
      sendAsBatch(run);
    }
  }

  private void sendAsBatch(List<Row> run) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(run.get(0).statement().sql(1))) {
      for (Row row : run) {
        bind(statement, row, 1);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private void sendAsMultiRowStatements(List<Row> run) throws SQLException {
    int parameters = Math.max(1, run.get(0).values().size());
    int limit = config.maxPrepStmtParameters > 0
        ? Math.min(config.maxPrepStmtParameters, PARAMETERS_AT_MOST)
        : PARAMETERS_AT_MOST;
    int rowsPerStatement = Math.max(1, limit / parameters);
    for (int start = 0; start < run.size(); start += rowsPerStatement) {
      List<Row> part = run.subList(start, Math.min(run.size(), start + rowsPerStatement));
      try (PreparedStatement statement = connection.prepareStatement(part.get(0).statement().sql(part.size()))) {
        int index = 1;
        for (Row row : part) {
          index = bind(statement, row, index);
        }
        statement.executeUpdate();
      }
    }
  }

  private int bind(PreparedStatement statement, Row row, int firstIndex) throws SQLException {
    int index = firstIndex;
    for (ColumnValue value : row.values()) {
      if (value.placeholder().indexOf('?') >= 0) {
        binder.bind(statement, index++, value.column(), value.fieldName(), value.field());
      }
    }
    return index;
  }
}
