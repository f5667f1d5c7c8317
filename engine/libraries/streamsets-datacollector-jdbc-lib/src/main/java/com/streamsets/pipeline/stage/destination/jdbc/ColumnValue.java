package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Field;

/** The field that a record has for a column. */
final class ColumnValue {

  private final Column column;
  private final String placeholder;
  private final Field field;

  ColumnValue(Column column, String placeholder, Field field) {
    this.column = column;
    this.placeholder = placeholder;
    this.field = field;
  }

  Column column() {
    return column;
  }

  /** How the parameter is written in the statement, a question mark or an expression around one. */
  String placeholder() {
    return placeholder;
  }

  Field field() {
    return field;
  }
}
