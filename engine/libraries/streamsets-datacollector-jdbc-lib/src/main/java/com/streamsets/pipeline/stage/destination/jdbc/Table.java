package com.streamsets.pipeline.stage.destination.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table with its columns and primary key, and how its names are written in a statement. */
final class Table {

  private final TableName name;
  private final Map<String, Column> columns;
  private final List<String> primaryKey;
  private final String quote;
  private final boolean sentAsManyRows;

  /**
   * Quote is empty when names are written as they are.
   *
   * @param sentAsManyRows see {@link #isSentAsManyRows}
   */
  Table(TableName name, Map<String, Column> columns, List<String> primaryKey, String quote, boolean sentAsManyRows) {
    this.name = name;
    this.columns = new LinkedHashMap<>(columns);
    this.primaryKey = primaryKey;
    this.quote = quote;
    this.sentAsManyRows = sentAsManyRows;
  }

  TableName name() {
    return name;
  }

  Iterable<Column> columns() {
    return columns.values();
  }

  /** The column of that name; in any case unless names are quoted. Null when there is none. */
  Column column(String wanted) {
    Column exact = columns.get(wanted);
    if (exact != null || namesAreExact()) {
      return exact;
    }
    for (Column column : columns.values()) {
      if (column.name().equalsIgnoreCase(wanted)) {
        return column;
      }
    }
    return null;
  }

  List<String> primaryKey() {
    return primaryKey;
  }

  /** Whether inserts are faster as statements of many rows than as a batch, and leave nothing behind when one is refused. */
  boolean isSentAsManyRows() {
    return sentAsManyRows;
  }

  boolean namesAreExact() {
    return !quote.isEmpty();
  }

  String sqlName() {
    return name.schema().isEmpty() ? quoted(name.table()) : quoted(name.schema()) + "." + quoted(name.table());
  }

  String quoted(String identifier) {
    return quote.isEmpty() ? identifier : quote + identifier.replace(quote, quote + quote) + quote;
  }
}
