package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Record;

import java.util.List;

/** One record with the statement that writes it and the values in the order of the statement's parameters. */
final class Row {

  private final Record record;
  private final RowStatement statement;
  private final List<ColumnValue> values;

  Row(Record record, RowStatement statement, List<ColumnValue> values) {
    this.record = record;
    this.statement = statement;
    this.values = values;
  }

  Record record() {
    return record;
  }

  RowStatement statement() {
    return statement;
  }

  List<ColumnValue> values() {
    return values;
  }
}
