package com.streamsets.pipeline.lib.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;

/** A database in memory that lives as long as the test. */
public final class TestDatabase implements AutoCloseable {

  private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
  private final Connection connection;

  public TestDatabase(String... statements) throws SQLException {
    connection = connect();
    run(statements);
  }

  /** A connection of its own, to be closed by the caller. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, "tester", "secret");
  }

  public void run(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Each row as text, its columns separated by a bar. */
  public List<String> rows(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        StringJoiner row = new StringJoiner("|");
        for (int index = 1; index <= rows.getMetaData().getColumnCount(); index++) {
          row.add(String.valueOf(rows.getString(index)));
        }
        found.add(row.toString());
      }
    }
    return found;
  }

  /** Configuration of a stage that uses this database. */
  public ConnectionPoolConfig config() {
    ConnectionPoolConfig config = new ConnectionPoolConfig();
    config.connection.connectionString = url;
    config.connection.useCredentials = true;
    config.connection.username = () -> "tester";
    config.connection.password = () -> "secret";
    return config;
  }

  @Override
  public void close() throws SQLException {
    run("SHUTDOWN");
    connection.close();
  }
}
