package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;

import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the field for each column: by the mapping of the user, else by the column's name as the database has it. */
final class FieldMatcher {

  private static final String PARAMETER = "?";

  private final Table table;
  private final ChangeLogRecords changeLog;
  private final Map<String, ColumnMapping> mappings = new LinkedHashMap<>();

  FieldMatcher(Table table, List<ColumnMapping> columnMappings, ChangeLogRecords changeLog) {
    this.table = table;
    this.changeLog = changeLog;
    for (ColumnMapping mapping : columnMappings) {
      Column column = table.column(mapping.columnName);
      if (column != null) {
        mappings.put(column.name(), mapping);
      }
    }
  }

  /** The columns for which the record has a field, or the mapping a default, in the order of the table. */
  List<ColumnValue> match(Record record, Operation operation) {
    Map<String, Field> fields = fields(record);
    List<ColumnValue> values = new ArrayList<>();
    for (Column column : table.columns()) {
      ColumnMapping mapping = mappings.get(column.name());
      ColumnValue value = mapping == null ? byName(column, fields) : byMapping(column, mapping, record, operation);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static Map<String, Field> fields(Record record) {
    Field root = record.get();
    if (root == null || root.getValue() == null) {
      return new LinkedHashMap<>();
    }
    return root.getType() == Field.Type.MAP || root.getType() == Field.Type.LIST_MAP
        ? root.getValueAsMap()
        : new LinkedHashMap<>();
  }

  private ColumnValue byName(Column column, Map<String, Field> fields) {
    Field field = fields.get(column.name());
    return field == null ? null : new ColumnValue(column, PARAMETER, field);
  }

  private ColumnValue byMapping(Column column, ColumnMapping mapping, Record record, Operation operation) {
    Field field = record.get(changeLog.path(mapping.field, operation));
    boolean missing = field == null || field.getValue() == null;
    if (missing && mapping.defaultValue != null && !mapping.defaultValue.isEmpty()) {
      field = Field.create(mapping.defaultValue);
    }
    return field == null ? null : new ColumnValue(typed(column, mapping.dataType), mapping.paramValue, field);
  }

  private static Column typed(Column column, ColumnDataType type) {
    switch (type) {
      case BOOLEAN:
        return column.as(Types.BOOLEAN);
      case SHORT:
        return column.as(Types.SMALLINT);
      case INTEGER:
        return column.as(Types.INTEGER);
      case LONG:
        return column.as(Types.BIGINT);
      case FLOAT:
        return column.as(Types.REAL);
      case DOUBLE:
        return column.as(Types.DOUBLE);
      case DATE:
        return column.as(Types.DATE);
      case DATETIME:
        return column.as(Types.TIMESTAMP);
      case TIME:
        return column.as(Types.TIME);
      case DECIMAL:
        return column.as(Types.DECIMAL);
      case STRING:
        return column.as(Types.VARCHAR);
      case BYTE_ARRAY:
        return column.as(Types.VARBINARY);
      default:
        return column;
    }
  }
}
