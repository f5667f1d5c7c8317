package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Date;
import java.util.Locale;

/** Turns a column of the current row into a field. */
public final class ColumnReader {

  /** Attribute of a datetime field that keeps what milliseconds cannot. */
  static final String NANOSECONDS = "nanoSeconds";
  private static final int NANOS_PER_MILLI = 1_000_000;

  private final CommonSourceConfig limits;
  private final UnknownTypeAction unknownType;

  public ColumnReader(CommonSourceConfig limits, UnknownTypeAction unknownType) {
    this.limits = limits;
    this.unknownType = unknownType;
  }

  /** Reads the column; a null keeps the type of its column. */
  public Field read(ResultSet row, ResultSetMetaData columns, int index) throws SQLException {
    try {
      return read(row, index, columns, columns.getColumnType(index));
    } catch (IOException failure) {
      throw new StageException(
          JdbcErrors.JDBC_03, columns.getColumnLabel(index), columns.getColumnTypeName(index), failure.getMessage()
      );
    }
  }

  private Field read(ResultSet row, int index, ResultSetMetaData columns, int type) throws SQLException, IOException {
    switch (type) {
      case Types.BIGINT:
        if (!columns.isSigned(index) && isUnsigned(columns, index)) {
          return Field.create(Field.Type.DECIMAL, row.getBigDecimal(index));
        }
        return number(row, Field.Type.LONG, row.getLong(index));
      case Types.INTEGER:
        return isUnsigned(columns, index)
            ? number(row, Field.Type.LONG, row.getLong(index))
            : number(row, Field.Type.INTEGER, row.getInt(index));
      case Types.SMALLINT:
      case Types.TINYINT:
        return isUnsigned(columns, index)
            ? number(row, Field.Type.INTEGER, row.getInt(index))
            : number(row, Field.Type.SHORT, row.getShort(index));
      case Types.DECIMAL:
      case Types.NUMERIC:
        return decimal(row, columns, index);
      case Types.DOUBLE:
        return number(row, Field.Type.DOUBLE, row.getDouble(index));
      case Types.FLOAT:
      case Types.REAL:
        return number(row, Field.Type.FLOAT, row.getFloat(index));
      case Types.BIT:
      case Types.BOOLEAN:
        return bits(row, index);
      case Types.DATE:
        return Field.create(Field.Type.DATE, row.getDate(index));
      case Types.TIME:
        return Field.create(Field.Type.TIME, row.getTime(index));
      case Types.TIMESTAMP:
        return timestamp(row.getTimestamp(index));
      case Types.TIME_WITH_TIMEZONE:
        OffsetTime time = row.getObject(index, OffsetTime.class);
        return Field.create(Field.Type.TIME, time == null ? null : Date.from(time.atDate(LocalDate.ofEpochDay(0)).toInstant()));
      case Types.TIMESTAMP_WITH_TIMEZONE:
        OffsetDateTime zoned = row.getObject(index, OffsetDateTime.class);
        return Field.create(Field.Type.ZONED_DATETIME, zoned == null ? null : zoned.toZonedDateTime());
      case Types.BINARY:
      case Types.VARBINARY:
      case Types.LONGVARBINARY:
        return Field.create(Field.Type.BYTE_ARRAY, row.getBytes(index));
      case Types.BLOB:
        return blob(row.getBlob(index));
      case Types.CLOB:
      case Types.NCLOB:
        return clob(row.getClob(index));
      case Types.CHAR:
      case Types.NCHAR:
      case Types.VARCHAR:
      case Types.NVARCHAR:
      case Types.LONGVARCHAR:
      case Types.LONGNVARCHAR:
      case Types.ROWID:
      case Types.SQLXML:
        return Field.create(Field.Type.STRING, row.getString(index));
      case Types.NULL:
        return Field.create(Field.Type.STRING, null);
      default:
        return unknown(row, columns, index);
    }
  }

  private Field unknown(ResultSet row, ResultSetMetaData columns, int index) throws SQLException {
    if (unknownType == UnknownTypeAction.CONVERT_TO_STRING) {
      Object value = row.getObject(index);
      return Field.create(Field.Type.STRING, value == null ? null : value.toString());
    }
    throw new StageException(JdbcErrors.JDBC_37, columns.getColumnLabel(index), columns.getColumnTypeName(index));
  }

  private static Field number(ResultSet row, Field.Type type, Object value) throws SQLException {
    return Field.create(type, row.wasNull() ? null : value);
  }

  private static boolean isUnsigned(ResultSetMetaData columns, int index) throws SQLException {
    return columns.getColumnTypeName(index).toUpperCase(Locale.ROOT).contains("UNSIGNED");
  }

  private static Field decimal(ResultSet row, ResultSetMetaData columns, int index) throws SQLException {
    Field field = Field.create(Field.Type.DECIMAL, row.getBigDecimal(index));
    field.setAttribute("precision", String.valueOf(columns.getPrecision(index)));
    field.setAttribute("scale", String.valueOf(columns.getScale(index)));
    return field;
  }

  /** MySQL's driver gives the bytes of several bits; PostgreSQL's driver refuses to read those. */
  private static Field bits(ResultSet row, int index) throws SQLException {
    Object value = row.getObject(index);
    return value instanceof byte[]
        ? Field.create(Field.Type.BYTE_ARRAY, value)
        : number(row, Field.Type.BOOLEAN, row.getBoolean(index));
  }

  private Field timestamp(Timestamp timestamp) {
    if (limits.convertTimestampToString) {
      return Field.create(Field.Type.STRING, timestamp == null ? null : timestamp.toString());
    }
    Field field = Field.create(Field.Type.DATETIME, timestamp);
    if (timestamp != null && timestamp.getNanos() % NANOS_PER_MILLI > 0) {
      field.setAttribute(NANOSECONDS, String.valueOf(timestamp.getNanos() % NANOS_PER_MILLI));
    }
    return field;
  }

  private Field blob(Blob blob) throws SQLException, IOException {
    if (blob == null) {
      return Field.create(Field.Type.BYTE_ARRAY, null);
    }
    int wanted = (int) Math.min(blob.length(), limits.maxBlobSize);
    byte[] bytes = new byte[wanted];
    int read = 0;
    try (InputStream stream = blob.getBinaryStream()) {
      int count;
      while (read < wanted && (count = stream.read(bytes, read, wanted - read)) >= 0) {
        read += count;
      }
    }
    return Field.create(bytes);
  }

  private Field clob(Clob clob) throws SQLException, IOException {
    if (clob == null) {
      return Field.create(Field.Type.STRING, null);
    }
    char[] buffer = new char[(int) Math.min(clob.length(), limits.maxClobSize)];
    int read = 0;
    try (Reader reader = clob.getCharacterStream()) {
      int count;
      while (read < buffer.length && (count = reader.read(buffer, read, buffer.length - read)) >= 0) {
        read += count;
      }
    }
    return Field.create(new String(buffer, 0, read));
  }
}
