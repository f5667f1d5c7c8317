package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.lib.jdbc.JdbcConnections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The rows of one running query. They are fetched in portions, so that a large table does not fill the memory. */
final class QueryCursor {

  private static final Logger LOG = LoggerFactory.getLogger(QueryCursor.class);

  private final JdbcConnections connections;
  private final CancelOnStop cancelOnStop;
  private final String query;
  private final Connection connection;
  private Statement statement;
  private ResultSet rows;
  private long rowsRead;

  private QueryCursor(JdbcConnections connections, CancelOnStop cancelOnStop, String query) throws SQLException {
    this.connections = connections;
    this.cancelOnStop = cancelOnStop;
    this.query = query;
    this.connection = connections.take();
  }

  /** Runs the query; no connection stays behind when it fails. */
  static QueryCursor open(JdbcConnections connections, CancelOnStop cancelOnStop, String query, int portion, int maxRows)
      throws SQLException {
    QueryCursor cursor = new QueryCursor(connections, cancelOnStop, query);
    try {
      cursor.run(portion, maxRows);
      return cursor;
    } catch (SQLException failure) {
      cursor.abandon();
      throw failure;
    }
  }

  private void run(int portion, int maxRows) throws SQLException {
    statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
    // This value makes the MySQL driver stream rows; otherwise it reads all of them at once.
    statement.setFetchSize(connections.url().isMySql() ? Integer.MIN_VALUE : portion);
    statement.setMaxRows(maxRows);
    try (CancelOnStop.Watch ignored = cancelOnStop.watch(statement)) {
      rows = statement.executeQuery(query);
    }
  }

  /** Cancels the query when the pipeline is stopped before the watch is closed. */
  CancelOnStop.Watch watch() {
    return cancelOnStop.watch(statement);
  }

  boolean next() throws SQLException {
    boolean found = rows.next();
    if (found) {
      rowsRead++;
    }
    return found;
  }

  ResultSet row() {
    return rows;
  }

  String query() {
    return query;
  }

  long rowsRead() {
    return rowsRead;
  }

  /** Ends the transaction after the last row. */
  void finish() throws SQLException {
    try (Connection given = connection) {
      closeRows();
      if (!given.getAutoCommit()) {
        given.commit();
      }
    }
  }

  /** Undoes what the query did, and gives the connection back. */
  void rollback() throws SQLException {
    try (Connection given = connection) {
      closeRows();
      if (!given.getAutoCommit()) {
        given.rollback();
      }
    }
  }

  /** The MySQL driver takes no other statement while rows of a query are open. */
  private void closeRows() throws SQLException {
    rows.close();
    statement.close();
  }

  /** Cuts the connection, so that the rest of the rows is not transferred. */
  void abandon() {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException failure) {
      LOG.debug("The connection could not be cut: {}", failure.getMessage());
    }
    connections.discard(connection);
  }
}
