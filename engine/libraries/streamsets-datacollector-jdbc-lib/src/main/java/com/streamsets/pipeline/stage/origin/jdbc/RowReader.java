package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the current row into the fields and header attributes of a record. */
public final class RowReader {

  private final RootFieldType rootType;
  private final ColumnReader columnReader;
  private final String headerPrefix;

  /** Without a header prefix no header attributes are written. */
  public RowReader(RootFieldType rootType, ColumnReader columnReader, String headerPrefix) {
    this.rootType = rootType;
    this.columnReader = columnReader;
    this.headerPrefix = headerPrefix;
  }

  public void read(ResultSet row, Record record) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    LinkedHashMap<String, Field> fields = new LinkedHashMap<>();
    for (int index = 1; index <= columns.getColumnCount(); index++) {
      fields.put(columns.getColumnLabel(index), columnReader.read(row, columns, index));
    }
    record.set(root(fields));
    if (headerPrefix != null) {
      writeHeader(columns, record.getHeader());
    }
  }

  private Field root(LinkedHashMap<String, Field> fields) {
    switch (rootType) {
      case LIST:
        List<Field> list = new ArrayList<>();
        for (Map.Entry<String, Field> field : fields.entrySet()) {
          Map<String, Field> entry = new LinkedHashMap<>();
          entry.put("header", Field.create(field.getKey()));
          entry.put("value", field.getValue());
          list.add(Field.create(entry));
        }
        return Field.create(list);
      case MAP:
        return Field.create(Field.Type.MAP, fields);
      default:
        return Field.createListMap(fields);
    }
  }

  private void writeHeader(ResultSetMetaData columns, Record.Header header) throws SQLException {
    Set<String> tables = new LinkedHashSet<>();
    for (int index = 1; index <= columns.getColumnCount(); index++) {
      String prefix = headerPrefix + columns.getColumnLabel(index) + ".";
      int type = columns.getColumnType(index);
      header.setAttribute(prefix + "jdbcType", String.valueOf(type));
      if (type == Types.DECIMAL || type == Types.NUMERIC) {
        header.setAttribute(prefix + "precision", String.valueOf(columns.getPrecision(index)));
        header.setAttribute(prefix + "scale", String.valueOf(columns.getScale(index)));
      }
      String table = columns.getTableName(index);
      if (table != null && !table.isEmpty()) {
        tables.add(table);
      }
    }
    header.setAttribute(headerPrefix + "tables", String.join(",", tables));
  }
}
