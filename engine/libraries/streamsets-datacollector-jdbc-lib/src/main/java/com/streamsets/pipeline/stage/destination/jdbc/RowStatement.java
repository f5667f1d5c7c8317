package com.streamsets.pipeline.stage.destination.jdbc;

import java.util.Collections;

/** A statement for one row; an insert can be repeated for many rows. */
final class RowStatement {

  private final String head;
  private final String repeatable;
  private final boolean takenTogether;

  private RowStatement(String head, String repeatable, boolean takenTogether) {
    this.head = head;
    this.repeatable = repeatable;
    this.takenTogether = takenTogether;
  }

  static RowStatement insert(String head, String values) {
    return new RowStatement(head, values, true);
  }

  static RowStatement update(String sql) {
    return new RowStatement(sql, "", false);
  }

  static RowStatement delete(String sql) {
    return new RowStatement(sql, "", true);
  }

  /** Whether statements of this kind that follow each other go to the database as one batch. */
  boolean isTakenTogether() {
    return takenTogether;
  }

  boolean takesManyRows() {
    return !repeatable.isEmpty();
  }

  String sql(int rows) {
    return takesManyRows() ? head + String.join(", ", Collections.nCopies(rows, repeatable)) : head;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowStatement
        && ((RowStatement) other).head.equals(head)
        && ((RowStatement) other).repeatable.equals(repeatable);
  }

  @Override
  public int hashCode() {
    return head.hashCode();
  }
}
