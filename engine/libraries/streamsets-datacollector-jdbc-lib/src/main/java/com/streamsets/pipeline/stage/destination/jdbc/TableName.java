package com.streamsets.pipeline.stage.destination.jdbc;

import java.util.Objects;

/** Name of a table as the user gives it; "schema.table" when the schema has no config of its own. */
final class TableName {

  private final String schema;
  private final String table;

  private TableName(String schema, String table) {
    this.schema = schema;
    this.table = table;
  }

  static TableName of(String schema, String table) {
    String givenSchema = schema == null ? "" : schema.trim();
    String givenTable = table.trim();
    int dot = givenTable.indexOf('.');
    if (givenSchema.isEmpty() && dot > 0) {
      return new TableName(givenTable.substring(0, dot), givenTable.substring(dot + 1));
    }
    return new TableName(givenSchema, givenTable);
  }

  /** Empty for the schema that the connection is in. */
  String schema() {
    return schema;
  }

  String table() {
    return table;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TableName && ((TableName) other).schema.equals(schema) && ((TableName) other).table.equals(table);
  }

  @Override
  public int hashCode() {
    // Tables are written in the order of a map with these hashes, as the vendor's are.
    return Objects.hash(schema, table);
  }

  @Override
  public String toString() {
    return schema.isEmpty() ? table : schema + "." + table;
  }
}
