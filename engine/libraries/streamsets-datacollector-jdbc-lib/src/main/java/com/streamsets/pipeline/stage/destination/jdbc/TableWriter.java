package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.ToErrorContext;
import com.streamsets.pipeline.lib.jdbc.DataErrors;
import com.streamsets.pipeline.lib.jdbc.JdbcConnections;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.lib.jdbc.SqlFailure;
import stf.engine.common.ErrorRecords;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes each record as an insert, update or delete of one row of its table. */
final class TableWriter implements AutoCloseable {

  private final JdbcDTarget config;
  private final JdbcConnections connections;
  private final TableReader tableReader;
  private final ParameterBinder binder;
  private final DataErrors dataErrors;
  private final Map<TableName, RowComposer> composers = new HashMap<>();
  private final GeneratedKeys generatedKeys;
  private final ChangeLogRecords changeLog;
  private Stage.Context context;
  private TargetExpressions expressions;
  private BiConsumer<Record, StageException> onBadRecord;

  /** @param generatedKeys null where nothing is taken over */
  TableWriter(JdbcDTarget config, GeneratedKeys generatedKeys) {
    this.config = config;
    this.generatedKeys = generatedKeys;
    this.connections = new JdbcConnections(config.hikariConfigBean, false, false);
    this.tableReader = new TableReader(connections.url(), config.encloseTableName);
    this.changeLog = new ChangeLogRecords(config.changeLogFormat);
    this.binder = new ParameterBinder(connections.url());
    this.dataErrors = new DataErrors(connections.url(), config.customDataSqlStateCodes);
  }

  /** Adds an issue for what is wrong with the configuration, and opens the first connection. */
  <C extends Stage.Context & ToErrorContext> void init(C stage, List<Stage.ConfigIssue> issues) {
    context = stage;
    onBadRecord = (record, failure) -> ErrorRecords.handle(stage, record, failure);
    expressions = new TargetExpressions(stage, config.schema, config.tableNameTemplate);
    expressions.check(issues);
    connections.open(stage, issues);
    if (issues.isEmpty() && expressions.isFixed()) {
      checkTable(issues);
    }
  }

  void write(List<Record> records) {
    Map<TableName, List<Record>> byTable = new HashMap<>();
    for (Record record : records) {
      try {
        byTable.computeIfAbsent(expressions.evaluate(record), name -> new ArrayList<>()).add(record);
      } catch (StageException failure) {
        onBadRecord.accept(record, failure);
      }
    }
    if (byTable.isEmpty()) {
      return;
    }
    try (Connection connection = connections.take()) {
      for (Map.Entry<TableName, List<Record>> table : byTable.entrySet()) {
        List<Row> rows = rows(connection, table.getKey(), table.getValue());
        writer(connection, table.getKey()).write(rows);
      }
    } catch (SQLException failure) {
      throw SqlFailure.of(JdbcErrors.JDBC_14, failure);
    }
  }

  @Override
  public void close() {
    connections.close();
  }

  private RowWriter writer(Connection connection, TableName table) {
    boolean triesManyRowsFirst = composers.containsKey(table) && composers.get(table).table().isSentAsManyRows();
    return new RowWriter(connection, binder, dataErrors, onBadRecord, config, triesManyRowsFirst, generatedKeys);
  }

  private List<Row> rows(Connection connection, TableName table, List<Record> records) {
    List<Row> rows = new ArrayList<>(records.size());
    for (Record record : records) {
      try {
        Optional<Operation> operation = operation(record);
        if (operation.isPresent()) {
          rows.add(composer(connection, table).compose(record, operation.get()));
        }
      } catch (StageException failure) {
        if (failure.getErrorCode() == JdbcErrors.JDBC_17) {
          throw failure;
        }
        onBadRecord.accept(record, failure);
      }
    }
    return rows;
  }

  private RowComposer composer(Connection connection, TableName name) {
    RowComposer known = composers.get(name);
    return known == null ? remember(tableReader.read(connection, name)) : known;
  }

  private RowComposer remember(Table table) {
    RowComposer composer = new RowComposer(table, new FieldMatcher(table, config.columnNames, changeLog));
    composers.put(table.name(), composer);
    return composer;
  }

  /** The operation of the record; none when the record is to be left out. */
  private Optional<Operation> operation(Record record) {
    String code = changeLog.operationCode(record);
    if (code == null) {
      return Optional.of(Operation.of(config.defaultOperation));
    }
    Optional<Operation> operation = Operation.ofCode(code);
    if (operation.isPresent() || config.unsupportedAction == UnsupportedAction.DISCARD) {
      return operation;
    }
    if (config.unsupportedAction == UnsupportedAction.USE_DEFAULT) {
      return Optional.of(Operation.of(config.defaultOperation));
    }
    throw new StageException(JdbcErrors.JDBC_70, code);
  }

  private void checkTable(List<Stage.ConfigIssue> issues) {
    TableName name = expressions.fixed();
    try (Connection connection = connections.take()) {
      Table table = tableReader.read(connection, name);
      remember(table);
      for (ColumnMapping mapping : config.columnNames) {
        if (table.column(mapping.columnName) == null) {
          issues.add(context.createConfigIssue("JDBC", "columnNames", JdbcErrors.JDBC_07, mapping.columnName, name));
        }
      }
    } catch (StageException failure) {
      issues.add(context.createConfigIssue("JDBC", "tableNameTemplate", failure.getErrorCode(), failure.getParams()));
    } catch (SQLException failure) {
      issues.add(context.createConfigIssue("JDBC", "tableNameTemplate", JdbcErrors.JDBC_17, name, SqlFailure.describe(failure)));
    }
  }
}
