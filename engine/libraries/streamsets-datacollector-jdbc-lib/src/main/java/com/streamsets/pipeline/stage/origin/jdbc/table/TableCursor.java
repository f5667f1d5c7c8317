package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.lib.jdbc.JdbcConnections;
import com.streamsets.pipeline.stage.origin.jdbc.CancelOnStop;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rows of a table behind its offset. */
final class TableCursor {

  private static final Logger LOG = LoggerFactory.getLogger(TableCursor.class);

  private final JdbcConnections connections;
  private final Connection connection;
  private final int maxRows;
  private PreparedStatement statement;
  private ResultSet rows;
  private int rowsRead;

  private TableCursor(JdbcConnections connections, int maxRows) throws SQLException {
    this.connections = connections;
    this.maxRows = maxRows;
    connection = connections.take();
  }

  /** @param maxRows 0 for all */
  static TableCursor open(JdbcConnections connections, CancelOnStop cancelOnStop, TableQuery query, int portion, int maxRows)
      throws SQLException {
    TableCursor cursor = new TableCursor(connections, maxRows);
    try {
      cursor.statement = query.prepare(cursor.connection);
      cursor.statement.setMaxRows(maxRows);
      // This value makes the MySQL driver stream rows; otherwise it reads all of them at once.
      boolean streams = connections.url().isMySql() && maxRows == 0;
      int portionOfRows = maxRows > 0 ? Math.min(maxRows, portion) : portion;
      cursor.statement.setFetchSize(streams ? Integer.MIN_VALUE : Math.max(0, portionOfRows));
      try (CancelOnStop.Watch ignored = cancelOnStop.watch(cursor.statement)) {
        cursor.rows = cursor.statement.executeQuery();
      }
      return cursor;
    } catch (SQLException e) {
      cursor.abandon();
      throw e;
    }
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

  /** Whether the query left rows out. */
  boolean isLimited() {
    return maxRows > 0 && rowsRead >= maxRows;
  }

  void finish() throws SQLException {
    try (Connection given = connection) {
      rows.close();
      statement.close();
      if (!given.getAutoCommit()) {
        given.commit();
      }
    }
  }

  /** Cuts the connection, so that the rest of the rows is not transferred. */
  void abandon() {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      LOG.debug("The connection could not be cut: {}", e.getMessage());
    }
    connections.discard(connection);
  }
}
