package com.streamsets.pipeline.stage.destination.jdbc;

/** A column of the table that is written. */
final class Column {

  private final String name;
  private final int type;
  private final String typeName;

  Column(String name, int type, String typeName) {
    this.name = name;
    this.type = type;
    this.typeName = typeName == null ? "" : typeName;
  }

  String name() {
    return name;
  }

  /** Type of {@link java.sql.Types}. */
  int type() {
    return type;
  }

  /** The database's own name of the type. */
  String typeName() {
    return typeName;
  }

  Column as(int otherType) {
    return new Column(name, otherType, typeName);
  }
}
