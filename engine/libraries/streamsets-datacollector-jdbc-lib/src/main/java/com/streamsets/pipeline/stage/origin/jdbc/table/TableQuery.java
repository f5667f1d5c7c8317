package com.streamsets.pipeline.stage.origin.jdbc.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The query for the rows of a table behind its offset. */
final class TableQuery {

  private final String sql;
  private final List<String> columns = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private final SourceTable table;

  TableQuery(SourceTable table, QuoteChar quotes) {
    this.table = table;
    List<String> names = new ArrayList<>(table.offsetColumns.keySet());
    List<String> conditions = new ArrayList<>();
    if (!table.offset().isEmpty()) {
      conditions.add(behindOffset(names, quotes));
    } else if (table.bounds() != null) {
      conditions.add(limit(names.get(0), " >= ?", table.bounds().start, quotes));
    }
    if (table.bounds() != null) {
      conditions.add(limit(names.get(0), " < ?", table.bounds().end, quotes));
    }
    table.addConditions(conditions);
    StringBuilder text = new StringBuilder("SELECT * FROM ").append(table.quotedName());
    if (!conditions.isEmpty()) {
      text.append(" WHERE ").append(String.join(" AND ", conditions));
    }
    for (int i = 0; i < names.size(); i++) {
      text.append(i == 0 ? " ORDER BY " : ", ").append(SourceTable.quote(names.get(i), quotes));
    }
    sql = text.toString();
  }

  private String limit(String column, String comparison, String value, QuoteChar quotes) {
    bind(column, value);
    return SourceTable.quote(column, quotes) + comparison;
  }

  private void bind(String column, String value) {
    columns.add(column);
    values.add(value);
  }

  /** (a > ?) OR (a = ? AND b > ?). */
  private String behindOffset(List<String> names, QuoteChar quotes) {
    List<String> alternatives = new ArrayList<>();
    for (int last = 0; last < names.size(); last++) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i <= last; i++) {
        parts.add(SourceTable.quote(names.get(i), quotes) + (i == last ? " > ?" : " = ?"));
        bind(names.get(i), table.offset().get(names.get(i)));
      }
      alternatives.add("(" + String.join(" AND ", parts) + ")");
    }
    return "(" + String.join(" OR ", alternatives) + ")";
  }

  PreparedStatement prepare(Connection connection) throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
    for (int i = 0; i < columns.size(); i++) {
      OffsetValues.bind(statement, i + 1, values.get(i), table.offsetColumns.get(columns.get(i)));
    }
    return statement;
  }

  @Override
  public String toString() {
    return sql;
  }
}
