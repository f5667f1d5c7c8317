package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.DataErrors;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.lib.jdbc.RecordErrors;
import com.streamsets.pipeline.lib.jdbc.SqlFailure;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the rows of one table. Inserts of the same columns, and deletes, that follow each other go to the database together;
 * what it refuses together goes to error together, unless its driver tells which rows it took.
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
  void write(List<Row> rows) throws SQLException {
    for (List<Row> run : runs(rows)) {
      if (config.useMultiRowInsert && run.get(0).statement().takesManyRows()) {
        sendAsMultiRowStatements(run);
      } else {
        sendAsBatch(run);
      }
    }
  }

  private static List<List<Row>> runs(List<Row> rows) {
    List<List<Row>> runs = new ArrayList<>();
    RowStatement last = null;
    for (Row row : rows) {
      if (!row.statement().equals(last) || !row.statement().isTakenTogether()) {
        runs.add(new ArrayList<>());
        last = row.statement();
      }
      runs.get(runs.size() - 1).add(row);
    }
    return runs;
  }

  private void sendAsBatch(List<Row> run) throws SQLException {
    List<Failure> failures = new ArrayList<>();
    List<Row> sent = new ArrayList<>();
    SQLException refused = null;
    try (PreparedStatement statement = connection.prepareStatement(run.get(0).statement().sql(1))) {
      for (Row row : run) {
        if (isBound(statement, row, failures)) {
          statement.addBatch();
          sent.add(row);
        }
      }
      if (!sent.isEmpty()) {
        statement.executeBatch();
      }
    } catch (SQLException e) {
      refused = e;
    }
    if (refused == null) {
      connection.commit();
    } else {
      refuse(run, sent, refused, failures);
    }
    failures.forEach(Failure::handle);
  }

  private boolean isBound(PreparedStatement statement, Row row, List<Failure> failures) {
    try {
      bind(statement, row, 1);
      return true;
    } catch (StageException unfit) {
      failures.add(new Failure(row, unfit));
      return false;
    }
  }

  /** Where the driver does not tell which rows it took, and with a rollback, all of them are in error, also those not sent. */
  private void refuse(List<Row> run, List<Row> sent, SQLException refused, List<Failure> failures) throws SQLException {
    StageException reason = SqlFailure.of(JdbcErrors.JDBC_14, refused);
    int[] counts = !config.rollbackOnError && refused instanceof BatchUpdateException
        ? ((BatchUpdateException) refused).getUpdateCounts()
        : new int[0];
    boolean some = Arrays.stream(counts).anyMatch(count -> count != Statement.EXECUTE_FAILED);
    if (some) {
      connection.commit();
    } else {
      connection.rollback();
    }
    if (!dataErrors.isAboutData(refused)) {
      throw reason;
    }
    if (!some) {
      run.forEach(row -> failures.add(new Failure(row, reason)));
      return;
    }
    for (int i = 0; i < sent.size(); i++) {
      if (i >= counts.length || counts[i] == Statement.EXECUTE_FAILED) {
        failures.add(new Failure(sent.get(i), reason));
      }
    }
  }

  private void sendAsMultiRowStatements(List<Row> run) throws SQLException {
    int parameters = Math.max(1, run.get(0).values().size());
    int limit = config.maxPrepStmtParameters > 0
        ? Math.min(config.maxPrepStmtParameters, PARAMETERS_AT_MOST)
        : PARAMETERS_AT_MOST;
    int rowsPerStatement = Math.max(1, limit / parameters);
    List<Row> left = new ArrayList<>(run);
    while (!left.isEmpty()) {
      List<Row> part = left.subList(0, Math.min(left.size(), rowsPerStatement));
      Failure unfit = sendTogether(part);
      if (unfit == null) {
        part.clear();
      } else {
        // The statement has a place for each row, so the others go without this one.
        left.remove(unfit.row);
        unfit.handle();
      }
    }
  }

  /** The first row that cannot be bound; then nothing is sent. */
  private Failure sendTogether(List<Row> part) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(part.get(0).statement().sql(part.size()))) {
      int index = 1;
      for (Row row : part) {
        try {
          index = bind(statement, row, index);
        } catch (StageException unfit) {
          return new Failure(row, unfit);
        }
      }
      statement.executeUpdate();
    } catch (SQLException refused) {
      connection.rollback();
      if (!dataErrors.isAboutData(refused)) {
        throw SqlFailure.of(JdbcErrors.JDBC_14, refused);
      }
      StageException reason = new StageException(JdbcErrors.JDBC_89, SqlFailure.describe(refused));
      part.forEach(row -> new Failure(row, reason).handle());
      return null;
    }
    connection.commit();
    return null;
  }

  private int bind(PreparedStatement statement, Row row, int firstIndex) {
    int index = firstIndex;
    for (ColumnValue value : row.values()) {
      if (value.placeholder().indexOf('?') >= 0) {
        binder.bind(statement, index++, value.column(), value.field());
      }
    }
    return index;
  }

  /** A row that is not written. */
  private final class Failure {

    private final Row row;
    private final StageException reason;

    Failure(Row row, StageException reason) {
      this.row = row;
      this.reason = reason;
    }

    void handle() {
      recordErrors.handle(row.record(), reason);
    }
  }
}
