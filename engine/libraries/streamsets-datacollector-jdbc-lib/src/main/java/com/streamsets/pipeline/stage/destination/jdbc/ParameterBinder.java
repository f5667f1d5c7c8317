package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.lib.jdbc.JdbcUrl;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts a field into a parameter of a statement, in the type of the column. Text is turned into numbers, booleans,
 * dates and times; what has no Java form here is left to the database to read from the text.
 */
final class ParameterBinder {

  private static final Set<String> POSTGRES_TEXT_TYPES =
      new HashSet<>(Arrays.asList("text", "varchar", "bpchar", "char", "name"));
  private static final Set<String> TRUE = new HashSet<>(Arrays.asList("true", "t", "yes", "y", "on", "1"));
  private static final Set<String> FALSE = new HashSet<>(Arrays.asList("false", "f", "no", "n", "off", "0"));
  private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);

  private final JdbcUrl url;

  ParameterBinder(JdbcUrl url) {
    this.url = url;
  }

  /** Binds the field; a value that does not fit the column is a {@link StageException} about the record. */
  void bind(PreparedStatement statement, int index, Column column, String fieldName, Field field) throws SQLException {
    int type = type(column);
    if (field == null || field.getValue() == null) {
      statement.setNull(index, type);
      return;
    }
    rejectStructures(column, fieldName, field);
    try {
      bindValue(statement, index, column, type, field);
    } catch (IllegalArgumentException | ArithmeticException failure) {
      throw new StageException(JdbcErrors.JDBC_23, fieldName, column.name(), column.typeName(), failure.getMessage());
    }
  }

  private void bindValue(PreparedStatement statement, int index, Column column, int type, Field field) throws SQLException {
    switch (type) {
      case Types.BIGINT:
      case Types.INTEGER:
      case Types.SMALLINT:
      case Types.TINYINT:
        bindWhole(statement, index, number(field));
        break;
      case Types.DECIMAL:
      case Types.NUMERIC:
        statement.setBigDecimal(index, number(field));
        break;
      case Types.DOUBLE:
      case Types.FLOAT:
      case Types.REAL:
        statement.setDouble(index, floating(field));
        break;
      case Types.BIT:
      case Types.BOOLEAN:
        bindBoolean(statement, index, field);
        break;
      case Types.DATE:
      case Types.TIME:
      case Types.TIMESTAMP:
      case Types.TIME_WITH_TIMEZONE:
      case Types.TIMESTAMP_WITH_TIMEZONE:
        bindMoment(statement, index, type, field);
        break;
      case Types.BINARY:
      case Types.VARBINARY:
      case Types.LONGVARBINARY:
      case Types.BLOB:
        statement.setBytes(index, bytes(field));
        break;
      case Types.ARRAY:
        bindArray(statement, index, column, field);
        break;
      case Types.OTHER:
        statement.setObject(index, field.getValueAsString(), Types.OTHER);
        break;
      default:
        statement.setString(index, text(field));
    }
  }

  private int type(Column column) {
    String name = column.typeName().toLowerCase(Locale.ROOT);
    if (url.isMySql() && name.equals("year")) {
      // Its driver calls a year a date.
      return Types.SMALLINT;
    }
    return url.isPostgres() ? postgresType(column, name) : column.type();
  }

  /** PostgreSQL reports enumerations and the like as text or numbers, but takes them only untyped. */
  private static int postgresType(Column column, String name) {
    switch (column.type()) {
      case Types.CHAR:
      case Types.VARCHAR:
      case Types.LONGVARCHAR:
        return POSTGRES_TEXT_TYPES.contains(name) ? column.type() : Types.OTHER;
      case Types.SQLXML:
      case Types.DISTINCT:
      case Types.STRUCT:
        return Types.OTHER;
      case Types.BIT:
        return name.equals("bit") || name.equals("varbit") ? Types.OTHER : Types.BIT;
      case Types.DOUBLE:
        return name.equals("money") ? Types.OTHER : Types.DOUBLE;
      default:
        return column.type();
    }
  }

  private static void rejectStructures(Column column, String fieldName, Field field) {
    switch (field.getType()) {
      case MAP:
      case LIST_MAP:
      case FILE_REF:
        throw new StageException(JdbcErrors.JDBC_05, fieldName, field.getType());
      case LIST:
        if (column.type() != Types.ARRAY) {
          throw new StageException(JdbcErrors.JDBC_05, fieldName, field.getType());
        }
        break;
      default:
    }
  }

  private static BigDecimal number(Field field) {
    switch (field.getType()) {
      case STRING:
      case CHAR:
        return new BigDecimal(field.getValueAsString().trim());
      case BOOLEAN:
        return field.getValueAsBoolean() ? BigDecimal.ONE : BigDecimal.ZERO;
      case DATE:
      case TIME:
      case DATETIME:
        return BigDecimal.valueOf(((java.util.Date) field.getValue()).getTime());
      default:
        return field.getValueAsDecimal();
    }
  }

  private static double floating(Field field) {
    return field.getType() == Field.Type.STRING
        ? Double.parseDouble(field.getValueAsString().trim())
        : field.getType() == Field.Type.DOUBLE ? field.getValueAsDouble() : number(field).doubleValue();
  }

  private static void bindWhole(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
    BigDecimal whole = value.setScale(0);
    if (whole.compareTo(LONG_MIN) >= 0 && whole.compareTo(LONG_MAX) <= 0) {
      statement.setLong(index, whole.longValueExact());
    } else {
      statement.setBigDecimal(index, whole);
    }
  }

  private void bindBoolean(PreparedStatement statement, int index, Field field) throws SQLException {
    switch (field.getType()) {
      case BOOLEAN:
        statement.setBoolean(index, field.getValueAsBoolean());
        break;
      case STRING:
      case CHAR:
        bindBoolean(statement, index, field.getValueAsString().trim().toLowerCase(Locale.ROOT));
        break;
      default:
        bindFlag(statement, index, number(field));
    }
  }

  private void bindBoolean(PreparedStatement statement, int index, String text) throws SQLException {
    if (TRUE.contains(text) || FALSE.contains(text)) {
      statement.setBoolean(index, TRUE.contains(text));
    } else {
      bindFlag(statement, index, new BigDecimal(text));
    }
  }

  /** MySQL calls tinyint(1) a bit, but it holds more than two values. */
  private void bindFlag(PreparedStatement statement, int index, BigDecimal number) throws SQLException {
    if (url.isMySql()) {
      bindWhole(statement, index, number);
    } else {
      statement.setBoolean(index, number.signum() != 0);
    }
  }

  private void bindMoment(PreparedStatement statement, int index, int type, Field field) throws SQLException {
    Timestamp moment = Moments.of(field);
    if (moment == null) {
      bindAsText(statement, index, field.getValueAsString());
    } else if (type == Types.DATE) {
      statement.setDate(index, new Date(moment.getTime()));
    } else if (type == Types.TIME || type == Types.TIME_WITH_TIMEZONE) {
      statement.setTime(index, new Time(moment.getTime()));
    } else {
      statement.setTimestamp(index, moment);
    }
  }

  /** Lets the database read the text. */
  private void bindAsText(PreparedStatement statement, int index, String text) throws SQLException {
    if (url.isPostgres()) {
      statement.setObject(index, text, Types.OTHER);
    } else {
      statement.setString(index, text);
    }
  }

  private static byte[] bytes(Field field) {
    return field.getType() == Field.Type.BYTE_ARRAY
        ? field.getValueAsByteArray()
        : field.getValueAsString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Field field) {
    return field.getType() == Field.Type.BYTE_ARRAY
        ? new String(field.getValueAsByteArray(), StandardCharsets.UTF_8)
        : field.getValueAsString();
  }

  private static void bindArray(PreparedStatement statement, int index, Column column, Field field) throws SQLException {
    if (field.getType() != Field.Type.LIST) {
      statement.setObject(index, field.getValueAsString(), Types.OTHER);
      return;
    }
    List<Object> values = new ArrayList<>();
    for (Field item : field.getValueAsList()) {
      values.add(item.getValue());
    }
    // PostgreSQL names the type of an array like that of its items, with an underscore before it.
    String itemType = column.typeName().startsWith("_") ? column.typeName().substring(1) : column.typeName();
    Array array = statement.getConnection().createArrayOf(itemType, values.toArray());
    statement.setArray(index, array);
  }
}
