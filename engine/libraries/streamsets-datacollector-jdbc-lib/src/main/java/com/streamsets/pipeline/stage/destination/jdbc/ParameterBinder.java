package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.lib.jdbc.JdbcUrl;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a field into a parameter of a statement. A field whose type goes with that of the column is bound as what it is; any
 * other is left to the driver to convert.
 */
final class ParameterBinder {

  private static final Set<Integer> TEXT = types(Types.CHAR, Types.VARCHAR, Types.BLOB, Types.LONGNVARCHAR, Types.NCHAR,
      Types.NVARCHAR, Types.LONGVARCHAR, Types.SQLXML, Types.CLOB, Types.NCLOB);
  private static final Set<Integer> NUMBERS = types(Types.BIT, Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT,
      Types.DECIMAL, Types.NUMERIC, Types.FLOAT, Types.REAL, Types.DOUBLE);
  private static final Set<Integer> DATES = types(Types.DATE, Types.TIME, Types.TIMESTAMP);
  private static final Set<Integer> BINARIES = types(Types.BINARY, Types.BLOB, Types.LONGVARBINARY, Types.VARBINARY);

  private final JdbcUrl url;

  ParameterBinder(JdbcUrl url) {
    this.url = url;
  }

  private static Set<Integer> types(Integer... types) {
    return new HashSet<>(Arrays.asList(types));
  }

  /** Binds the field; a value that the driver cannot convert is a {@link StageException} about the record. */
  void bind(PreparedStatement statement, int index, Column column, Field field) {
    Field.Type type = field.getType();
    if (type == Field.Type.MAP || type == Field.Type.LIST_MAP || type == Field.Type.FILE_REF) {
      throw new StageException(JdbcErrors.JDBC_05, field.getValue(), type, column.name());
    }
    try {
      if (field.getValue() == null) {
        statement.setObject(index, null, column.type());
      } else {
        bindValue(statement, index, column, field);
      }
    } catch (StageException e) {
      throw e;
    } catch (SQLException | RuntimeException e) {
      // Drivers read some malformed dates without any check.
      throw new StageException(JdbcErrors.JDBC_23, field.getValue(), type, column.name(), column.type());
    }
  }

  private void bindValue(PreparedStatement statement, int index, Column column, Field field) throws SQLException {
    Object value = field.getValue();
    int type = column.type();
    switch (field.getType()) {
      case LIST:
        bindArray(statement, index, field.getValueAsList());
        break;
      case DATE:
      case TIME:
      case DATETIME:
        if (DATES.contains(type)) {
          statement.setTimestamp(index, new Timestamp(field.getValueAsDatetime().getTime()));
        } else {
          statement.setObject(index, value, type);
        }
        break;
      case CHAR:
      case STRING:
        if (TEXT.contains(type)) {
          statement.setString(index, String.valueOf(value));
        } else {
          statement.setObject(index, value, type);
        }
        break;
      case BYTE_ARRAY:
        if (BINARIES.contains(type)) {
          statement.setBytes(index, (byte[]) value);
        } else {
          statement.setObject(index, value, type);
        }
        break;
      case ZONED_DATETIME:
        if (url.isPostgres()) {
          statement.setObject(index, ((ZonedDateTime) value).toOffsetDateTime());
        } else {
          statement.setObject(index, value, type);
        }
        break;
      default:
        bindNumber(statement, index, type, value);
    }
  }

  private static void bindNumber(PreparedStatement statement, int index, int type, Object value) throws SQLException {
    if (value instanceof Boolean && type == Types.BOOLEAN) {
      statement.setBoolean(index, (Boolean) value);
    } else if (!(value instanceof Number) || !NUMBERS.contains(type)) {
      statement.setObject(index, value, type);
    } else if (value instanceof BigDecimal) {
      statement.setBigDecimal(index, (BigDecimal) value);
    } else if (value instanceof Double) {
      statement.setDouble(index, (Double) value);
    } else if (value instanceof Float) {
      statement.setFloat(index, (Float) value);
    } else if (value instanceof Long) {
      statement.setLong(index, (Long) value);
    } else if (value instanceof Integer) {
      statement.setInt(index, (Integer) value);
    } else if (value instanceof Short) {
      statement.setShort(index, (Short) value);
    } else {
      statement.setByte(index, ((Number) value).byteValue());
    }
  }

  /** The first element decides the type of all. */
  private static void bindArray(PreparedStatement statement, int index, List<Field> elements) throws SQLException {
    if (elements.isEmpty()) {
      statement.setArray(index, null);
      return;
    }
    List<Object> values = new ArrayList<>();
    elements.forEach(element -> values.add(element.getValue()));
    statement.setArray(index, statement.getConnection().createArrayOf(sqlType(elements.get(0).getType()), values.toArray()));
  }

  private static String sqlType(Field.Type type) {
    switch (type) {
      case BYTE:
        return "BINARY";
      case SHORT:
        return "SMALLINT";
      case LONG:
        return "BIGINT";
      case DATETIME:
        return "TIMESTAMP";
      case STRING:
        return "VARCHAR";
      case BYTE_ARRAY:
        return "VARBINARY";
      case LIST:
        return "ARRAY";
      case MAP:
      case LIST_MAP:
      case FILE_REF:
      case ZONED_DATETIME:
        throw new StageException(JdbcErrors.JDBC_05, "elements", type, "an array");
      default:
        return type.name();
    }
  }
}
