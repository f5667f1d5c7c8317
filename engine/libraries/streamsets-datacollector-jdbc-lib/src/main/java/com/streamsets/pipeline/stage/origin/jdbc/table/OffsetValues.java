package com.streamsets.pipeline.stage.origin.jdbc.table;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;

/** Values of offset columns as text. Dates and times are milliseconds since 1970, timestamps with nanoseconds behind them. */
final class OffsetValues {

  private static final String NANOS = "<n>";
  private static final int NANOS_PER_MILLI = 1_000_000;

  private OffsetValues() {
  }

  static boolean isSupported(int type) {
    return isNumber(type) || isText(type) || type == Types.DATE || type == Types.TIME || type == Types.TIMESTAMP;
  }

  static boolean isOrderedByNumber(int type) {
    return isSupported(type) && !isText(type);
  }

  /** A value as a number; of dates and times, whole milliseconds. */
  static BigDecimal number(String value) {
    int nanos = value.indexOf(NANOS);
    return new BigDecimal(nanos < 0 ? value : value.substring(0, nanos));
  }

  private static boolean isNumber(int type) {
    switch (type) {
      case Types.TINYINT:
      case Types.SMALLINT:
      case Types.INTEGER:
      case Types.BIGINT:
      case Types.REAL:
      case Types.FLOAT:
      case Types.DOUBLE:
      case Types.DECIMAL:
      case Types.NUMERIC:
        return true;
      default:
        return false;
    }
  }

  private static boolean isText(int type) {
    return type == Types.CHAR || type == Types.VARCHAR || type == Types.LONGVARCHAR
        || type == Types.NCHAR || type == Types.NVARCHAR || type == Types.LONGNVARCHAR;
  }

  /** Null where the column is. */
  static String read(ResultSet row, String column, int type) throws SQLException {
    if (row.getObject(column) == null) {
      return null;
    }
    switch (type) {
      case Types.DATE:
        return String.valueOf(row.getDate(column).getTime());
      case Types.TIME:
        return String.valueOf(row.getTime(column).getTime());
      case Types.TIMESTAMP:
        Timestamp timestamp = row.getTimestamp(column);
        boolean exact = timestamp.getNanos() % NANOS_PER_MILLI == 0;
        return timestamp.getTime() + (exact ? "" : NANOS + timestamp.getNanos());
      default:
        return row.getString(column);
    }
  }

  static void bind(PreparedStatement statement, int index, String value, int type) throws SQLException {
    switch (type) {
      case Types.DATE:
        statement.setDate(index, new Date(Long.parseLong(value)));
        break;
      case Types.TIME:
        statement.setTime(index, new Time(Long.parseLong(value)));
        break;
      case Types.TIMESTAMP:
        statement.setTimestamp(index, timestamp(value));
        break;
      case Types.REAL:
      case Types.FLOAT:
      case Types.DOUBLE:
        statement.setDouble(index, Double.parseDouble(value));
        break;
      default:
        if (isNumber(type)) {
          statement.setBigDecimal(index, new BigDecimal(value));
        } else {
          statement.setString(index, value);
        }
    }
  }

  private static Timestamp timestamp(String value) {
    int separator = value.indexOf(NANOS);
    Timestamp timestamp = new Timestamp(Long.parseLong(separator < 0 ? value : value.substring(0, separator)));
    if (separator >= 0) {
      timestamp.setNanos(Integer.parseInt(value.substring(separator + NANOS.length())));
    }
    return timestamp;
  }
}
