package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.stage.origin.jdbc.ColumnReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.List;

/** Takes over what the database generated for rows that were inserted. */
final class GeneratedKeys {

  private final List<GeneratedColumn> columns;
  private final ColumnReader reader;

  GeneratedKeys(List<GeneratedColumn> columns, ColumnReader reader) {
    this.columns = columns;
    this.reader = reader;
  }

  PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    return columns.isEmpty()
        ? connection.prepareStatement(sql)
        : connection.prepareStatement(sql, columns.stream().map(column -> column.columnName).toArray(String[]::new));
  }

  /** @param rows in the order in which they were inserted */
  void read(PreparedStatement statement, List<Row> rows) throws SQLException {
    if (columns.isEmpty()) {
      return;
    }
    try (ResultSet keys = statement.getGeneratedKeys()) {
      ResultSetMetaData names = keys.getMetaData();
      for (int row = 0; row < rows.size() && keys.next(); row++) {
        for (int i = 0; i < columns.size(); i++) {
          int index = index(names, columns.get(i).columnName, i + 1);
          if (index <= names.getColumnCount()) {
            Field field = reader.read(keys, names, index);
            rows.get(row).record().set(columns.get(i).field, field);
          }
        }
      }
    }
  }

  /** MySQL calls the only column that it gives by another name. */
  private static int index(ResultSetMetaData names, String wanted, int otherwise) throws SQLException {
    for (int index = 1; index <= names.getColumnCount(); index++) {
      if (names.getColumnLabel(index).equalsIgnoreCase(wanted)) {
        return index;
      }
    }
    return otherwise;
  }
}
