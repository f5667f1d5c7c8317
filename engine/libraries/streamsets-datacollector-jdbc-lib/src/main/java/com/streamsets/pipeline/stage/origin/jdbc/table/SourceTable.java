package com.streamsets.pipeline.stage.origin.jdbc.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A table or a partition of one that is read, and how far. One thread at a time has it. */
final class SourceTable {

  static final String COMPLETED = "completed=true";

  final String schema;
  final String name;
  /** The types of the offset columns, see java.sql.Types; empty where all rows are read at once. */
  final Map<String, Integer> offsetColumns;
  private final Supplier<String> conditions;
  private final String qualified;
  private final String quoted;
  private final QuoteChar quotes;
  private SourceTable whole = this;
  private PartitionPlan plan;
  private PartitionBounds bounds;
  private Map<String, String> offset;
  private boolean completed;

  /** @param initial where reading begins; empty for the first row */
  SourceTable(String schema, String name, Map<String, Integer> offsetColumns, Map<String, String> initial,
      Supplier<String> conditions, QuoteChar quotes) {
    this.schema = schema == null ? "" : schema;
    this.name = name;
    this.offsetColumns = offsetColumns;
    this.quotes = quotes;
    this.conditions = conditions;
    qualified = this.schema.isEmpty() ? name : this.schema + "." + name;
    quoted = this.schema.isEmpty() ? quote(name, quotes) : quote(this.schema, quotes) + "." + quote(name, quotes);
    offset = initial;
  }

  /** A partition of the table. */
  SourceTable part(PartitionBounds partition) {
    SourceTable part = new SourceTable(schema, name, offsetColumns, new LinkedHashMap<>(), conditions, quotes);
    part.whole = this;
    part.bounds = partition;
    return part;
  }

  /** The table of a partition, else the table itself. */
  SourceTable whole() {
    return whole;
  }

  /** Null where it is not a partition. */
  PartitionBounds bounds() {
    return bounds;
  }

  /** How the table is divided; null where it is read as a whole. */
  PartitionPlan plan() {
    return plan;
  }

  void divide(PartitionPlan partitions) {
    plan = partitions;
  }

  static String quote(String name, QuoteChar quotes) {
    switch (quotes) {
      case BACKTICK:
        return "`" + name + "`";
      case DOUBLE_QUOTES:
        return "\"" + name + "\"";
      case SQUARE_BRACKETS:
        return "[" + name + "]";
      default:
        return name;
    }
  }

  boolean isIncremental() {
    return !offsetColumns.isEmpty();
  }

  boolean isCompleted() {
    return completed;
  }

  void complete() {
    completed = true;
  }

  String qualifiedName() {
    return qualified;
  }

  String quotedName() {
    return quoted;
  }

  /** Adds what is true for the rows that are read, in SQL, unless it is every row. Each query has its own, as it can depend on the time. */
  void addConditions(List<String> all) {
    String text = conditions.get().trim();
    if (!text.isEmpty()) {
      all.add("(" + text + ")");
    }
  }

  Map<String, String> offset() {
    return offset;
  }

  void moveTo(Map<String, String> reached) {
    offset = reached;
  }

  /** The name of the table's offset, and the value of a header attribute. */
  String key() {
    if (bounds != null) {
      return bounds.key(qualified, offsetColumns.keySet().iterator().next());
    }
    return "tableName=" + qualified + ";;;partitioned=false;;;partitionSequence=-1;;;partitionStartOffsets=;;;"
        + "partitionMaxOffsets=;;;usingNonIncrementalLoad=" + !isIncremental();
  }

  /** The offset as text: a=1::b=2. */
  String offsetText() {
    if (!isIncremental()) {
      return completed ? COMPLETED : null;
    }
    return text(offset);
  }

  static String text(Map<String, String> offset) {
    StringBuilder text = new StringBuilder();
    offset.forEach((column, value) -> text.append(text.length() == 0 ? "" : "::").append(column).append('=').append(value));
    return text.toString();
  }

  /** Goes on where an earlier run ended. */
  void resume(String text) {
    if (!isIncremental()) {
      completed = COMPLETED.equals(text);
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    String[] columns = offsetColumns.keySet().toArray(new String[0]);
    int from = 0;
    for (int i = 0; i < columns.length; i++) {
      int start = from + columns[i].length() + 1;
      int end = i + 1 < columns.length ? text.indexOf("::" + columns[i + 1] + "=", start) : text.length();
      if (end < start || !text.startsWith(columns[i] + "=", from)) {
        throw new IllegalArgumentException(text);
      }
      values.put(columns[i], text.substring(start, end));
      from = end + 2;
    }
    offset = values;
  }
}
