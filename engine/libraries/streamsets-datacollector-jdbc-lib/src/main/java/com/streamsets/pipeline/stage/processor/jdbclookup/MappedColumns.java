package com.streamsets.pipeline.stage.processor.jdbclookup;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.stage.destination.jdbc.ColumnDataType;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields that columns become. A column without a mapping becomes a field of its name. */
final class MappedColumns {

  private final Map<String, ColumnMapping> mappings = new LinkedHashMap<>();

  MappedColumns(List<ColumnMapping> mappings) {
    mappings.forEach(mapping -> this.mappings.put(mapping.columnName, mapping));
  }

  Iterable<String> names() {
    return mappings.keySet();
  }

  String path(String column) {
    ColumnMapping mapping = mappings.get(column);
    return mapping == null ? "/" + column : mapping.field;
  }

  Field convert(String column, Field field) {
    ColumnMapping mapping = mappings.get(column);
    if (mapping == null || mapping.dataType == ColumnDataType.USE_COLUMN_TYPE) {
      return field;
    }
    Field.Type type = Field.Type.valueOf(mapping.dataType.name());
    return Field.create(type, field.getValue());
  }

  /** By path, for records without a result. */
  Map<String, Field> defaults() {
    Map<String, Field> defaults = new LinkedHashMap<>();
    for (ColumnMapping mapping : mappings.values()) {
      if (mapping.defaultValue != null && !mapping.defaultValue.isEmpty()) {
        defaults.put(mapping.field, defaultField(mapping));
      }
    }
    return defaults;
  }

  private static Field defaultField(ColumnMapping mapping) {
    try {
      switch (mapping.dataType) {
        case USE_COLUMN_TYPE:
          return Field.create(mapping.defaultValue);
        case DATE:
          return Field.createDate(date("yyyy/MM/dd", mapping.defaultValue));
        case DATETIME:
          return Field.createDatetime(date("yyyy/MM/dd HH:mm:ss", mapping.defaultValue));
        case TIME:
          return Field.createTime(date("HH:mm:ss", mapping.defaultValue));
        default:
          Field.Type type = Field.Type.valueOf(mapping.dataType.name());
          return Field.create(type, mapping.defaultValue);
      }
    } catch (ParseException | IllegalArgumentException e) {
      throw new StageException(JdbcErrors.JDBC_03, mapping.columnName, mapping.dataType, e.toString());
    }
  }

  private static Date date(String format, String text) throws ParseException {
    return new SimpleDateFormat(format, Locale.ENGLISH).parse(text);
  }
}
