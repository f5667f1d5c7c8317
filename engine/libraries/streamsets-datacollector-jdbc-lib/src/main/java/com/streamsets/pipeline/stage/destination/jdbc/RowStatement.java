package com.streamsets.pipeline.stage.destination.jdbc;

import java.util.Collections;

/** A statement for one row; an insert can be repeated for many rows. */
final class RowStatement {

  private final String head;
  private final String repeatable;

  private RowStatement(String head, String repeatable) {
    this.head = head;
    this.repeatable = repeatable;
  }

  static RowStatement insert(String head, String values) {
    return new RowStatement(head, values);
  }

  static RowStatement single(String sql) {
    return new RowStatement(sql, "");
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
