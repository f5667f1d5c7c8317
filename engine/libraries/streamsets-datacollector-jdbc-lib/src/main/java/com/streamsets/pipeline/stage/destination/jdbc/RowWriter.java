package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.DataErrors;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.lib.jdbc.SqlFailure;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Writes the rows of one table. Inserts of the same columns, and deletes, that follow each other go to the database together;
 * what it refuses together goes to error together, unless its driver tells which rows it took.
 */
final class RowWriter {

  /** PostgreSQL takes no more parameters in a statement; other databases take at least as many. */
  private static final int PARAMETERS_AT_MOST = 32_767;
  private static final int ROWS_AT_MOST = 1_000;
  /** So few rows are sent one by one as fast as together. */
  private static final int FEW_ROWS = 4;

  private final Connection connection;
  private final ParameterBinder binder;
  private final DataErrors dataErrors;
  private final BiConsumer<Record, StageException> onBadRecord;
  private final JdbcDTarget config;
  private final boolean triesManyRowsFirst;
  private final GeneratedKeys generatedKeys;

  /**
   * @param triesManyRowsFirst whether the driver sends a batch row by row, and the table can roll back a statement of many rows
   * @param generatedKeys null where nothing is taken over
   */
  RowWriter(
      Connection connection, ParameterBinder binder, DataErrors dataErrors, BiConsumer<Record, StageException> onBadRecord,
      JdbcDTarget config, boolean triesManyRowsFirst, GeneratedKeys generatedKeys
  ) {
    this.connection = connection;
    this.binder = binder;
    this.dataErrors = dataErrors;
    this.onBadRecord = onBadRecord;
    this.config = config;
    this.triesManyRowsFirst = triesManyRowsFirst && generatedKeys == null;
    this.generatedKeys = generatedKeys;
  }

  /** Writes in the given order and commits; what fails for other reasons than its data stops the pipeline. */
  void write(List<Row> rows) throws SQLException {
    for (List<Row> run : runs(rows)) {
      List<Failure> failures = new ArrayList<>();
      if (config.useMultiRowInsert && run.get(0).statement().takesManyRows()) {
        sendAsMultiRowStatements(run);
      } else if (triesManyRowsFirst && run.get(0).statement().takesManyRows()) {
        sendFast(run, failures);
      } else {
        sendAsBatch(run, failures);
      }
      failures.forEach(Failure::handle);
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

  /**
   * The same as a batch, in fewer statements: rows go together as long as the database takes all of them as they are, and
   * those around a bad one in ever smaller parts, at last as a batch, which tells them apart.
   */
  private void sendFast(List<Row> run, List<Failure> failures) throws SQLException {
    int atMost = Math.min(ROWS_AT_MOST, rowsPerStatement(run, PARAMETERS_AT_MOST));
    if (run.size() <= FEW_ROWS) {
      sendAsBatch(run, failures);
    } else if (config.rollbackOnError) {
      if (!areTaken(run, atMost)) {
        sendAsBatch(run, failures);
      }
    } else {
      for (int from = 0; from < run.size(); from += atMost) {
        sendInHalves(run.subList(from, Math.min(run.size(), from + atMost)), failures);
      }
    }
  }

  private void sendInHalves(List<Row> part, List<Failure> failures) throws SQLException {
    if (part.size() <= FEW_ROWS) {
      sendAsBatch(part, failures);
    } else if (!areTaken(part, part.size())) {
      sendInHalves(part.subList(0, part.size() / 2), failures);
      sendInHalves(part.subList(part.size() / 2, part.size()), failures);
    }
  }

  /** Commits the rows, or rolls back. Any failure will do: the rows are sent again, and what is wrong then shows. */
  private boolean areTaken(List<Row> rows, int rowsPerStatement) throws SQLException {
    boolean taken;
    try {
      taken = areSentWithoutWarning(rows, rowsPerStatement);
    } catch (SQLException refused) {
      rollback(refused);
      return false;
    } catch (StageException unfit) {
      taken = false;
    }
    if (taken) {
      connection.commit();
    } else {
      connection.rollback();
    }
    return taken;
  }

  /** A warning may mean that a value was changed. */
  private boolean areSentWithoutWarning(List<Row> rows, int rowsPerStatement) throws SQLException {
    for (int from = 0; from < rows.size(); from += rowsPerStatement) {
      List<Row> part = rows.subList(from, Math.min(rows.size(), from + rowsPerStatement));
      try (PreparedStatement statement = connection.prepareStatement(part.get(0).statement().sql(part.size()))) {
        int index = 1;
        for (Row row : part) {
          index = bind(statement, row, index);
        }
        statement.executeUpdate();
        if (statement.getWarnings() != null) {
          return false;
        }
      }
    }
    return true;
  }

  private static int rowsPerStatement(List<Row> run, int parameters) {
    return Math.max(1, parameters / Math.max(1, run.get(0).values().size()));
  }

  private void sendAsBatch(List<Row> run, List<Failure> failures) throws SQLException {
    List<Row> sent = new ArrayList<>();
    SQLException refused = null;
    try (PreparedStatement statement = prepare(run.get(0).statement().sql(1), run)) {
      for (Row row : run) {
        if (isBound(statement, row, failures)) {
          statement.addBatch();
          sent.add(row);
        }
      }
      if (!sent.isEmpty()) {
        statement.executeBatch();
        takeOverKeys(statement, sent);
      }
    } catch (SQLException e) {
      refused = e;
    }
    if (refused == null) {
      connection.commit();
    } else {
      refuse(run, sent, refused, failures);
    }
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
      end(connection::commit, refused);
    } else {
      rollback(refused);
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
    int limit = config.maxPrepStmtParameters > 0
        ? Math.min(config.maxPrepStmtParameters, PARAMETERS_AT_MOST)
        : PARAMETERS_AT_MOST;
    int rowsPerStatement = rowsPerStatement(run, limit);
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
    try (PreparedStatement statement = prepare(part.get(0).statement().sql(part.size()), part)) {
      int index = 1;
      for (Row row : part) {
        try {
          index = bind(statement, row, index);
        } catch (StageException unfit) {
          return new Failure(row, unfit);
        }
      }
      statement.executeUpdate();
      takeOverKeys(statement, part);
    } catch (SQLException refused) {
      rollback(refused);
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

  private void rollback(SQLException refused) throws SQLException {
    end(connection::rollback, refused);
  }

  /** Ends the transaction. A lost connection cannot; then the failure that came first is the reason, and this one follows it. */
  private static void end(TransactionEnd how, SQLException refused) throws SQLException {
    try {
      how.run();
    } catch (SQLException lost) {
      refused.setNextException(lost);
      throw refused;
    }
  }

  private PreparedStatement prepare(String sql, List<Row> rows) throws SQLException {
    return isGenerating(rows) ? generatedKeys.prepare(connection, sql) : connection.prepareStatement(sql);
  }

  private void takeOverKeys(PreparedStatement statement, List<Row> rows) throws SQLException {
    if (isGenerating(rows)) {
      generatedKeys.read(statement, rows);
    }
  }

  /** Only inserts generate keys. */
  private boolean isGenerating(List<Row> rows) {
    return generatedKeys != null && !rows.isEmpty() && rows.get(0).statement().takesManyRows();
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

  /** A commit or a rollback. */
  private interface TransactionEnd {
    void run() throws SQLException;
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
      onBadRecord.accept(row.record(), reason);
    }
  }
}
