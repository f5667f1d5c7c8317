package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Makes the statement for a record. */
final class RowComposer {

  private final Table table;
  private final FieldMatcher fields;

  RowComposer(Table table, FieldMatcher fields) {
    this.table = table;
    this.fields = fields;
  }

  Table table() {
    return table;
  }

  /** Fails with a {@link StageException} about the record when there is nothing to write or a key is missing. */
  Row compose(Record record, Operation operation) {
    List<ColumnValue> values = fields.match(record, operation);
    if (values.isEmpty()) {
      throw new StageException(JdbcErrors.JDBC_90, table.name());
    }
    switch (operation) {
      case UPDATE:
        return update(record, values);
      case DELETE:
        return delete(record, values);
      default:
        return insert(record, values);
    }
  }

  private Row insert(Record record, List<ColumnValue> values) {
    StringJoiner columns = new StringJoiner(", ", " (", ")");
    StringJoiner parameters = new StringJoiner(", ", "(", ")");
    for (ColumnValue value : values) {
      columns.add(table.quoted(value.column().name()));
      parameters.add(value.placeholder());
    }
    RowStatement statement = RowStatement.insert("INSERT INTO " + table.sqlName() + columns + " VALUES ", parameters.toString());
    return new Row(record, statement, values);
  }

  private Row update(Record record, List<ColumnValue> values) {
    List<ColumnValue> keys = keys(values);
    List<ColumnValue> changes = new ArrayList<>(values);
    changes.removeAll(keys);
    if (changes.isEmpty()) {
      throw new StageException(JdbcErrors.JDBC_90, table.name());
    }
    StringJoiner assignments = new StringJoiner(", ");
    changes.forEach(value -> assignments.add(equation(value)));
    changes.addAll(keys);
    return new Row(record, RowStatement.update("UPDATE " + table.sqlName() + " SET " + assignments + where(keys)), changes);
  }

  private Row delete(Record record, List<ColumnValue> values) {
    List<ColumnValue> keys = keys(values);
    return new Row(record, RowStatement.delete("DELETE FROM " + table.sqlName() + where(keys)), keys);
  }

  private List<ColumnValue> keys(List<ColumnValue> values) {
    if (table.primaryKey().isEmpty()) {
      throw new StageException(JdbcErrors.JDBC_62, table.name());
    }
    List<ColumnValue> keys = new ArrayList<>();
    for (String key : table.primaryKey()) {
      keys.add(values.stream()
          .filter(value -> value.column().name().equals(key) && value.field().getValue() != null)
          .findFirst()
          .orElseThrow(() -> new StageException(JdbcErrors.JDBC_19, key, table.name())));
    }
    return keys;
  }

  private String where(List<ColumnValue> keys) {
    StringJoiner conditions = new StringJoiner(" AND ", " WHERE ", "");
    keys.forEach(key -> conditions.add(equation(key)));
    return conditions.toString();
  }

  private String equation(ColumnValue value) {
    return table.quoted(value.column().name()) + " = " + value.placeholder();
  }
}
