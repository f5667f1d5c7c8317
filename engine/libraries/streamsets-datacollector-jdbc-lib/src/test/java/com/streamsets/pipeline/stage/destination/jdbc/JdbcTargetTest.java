package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.TestDatabase;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.sdk.TargetRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import stf.engine.testing.Issues;

import static java.util.Arrays.asList;
import static java.util.Collections.emptyList;
import static java.util.Collections.singletonList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class JdbcTargetTest {

  private final JdbcDTarget config = new JdbcDTarget();
  private OnRecordError onRecordError = OnRecordError.TO_ERROR;
  private TestDatabase database;
  private TargetRunner runner;

  @BeforeEach
  void createTable() throws Exception {
    database = new TestDatabase("create table orders(id int primary key, amount decimal(10,2), name varchar(5) default 'none')");
    config.hikariConfigBean = database.config();
    config.tableNameTemplate = "orders";
  }

  @AfterEach
  void dropTable() throws Exception {
    if (runner != null) {
      runner.runDestroy();
    }
    database.close();
  }

  @Test
  void textIsWrittenInTheTypeOfTheColumn() throws Exception {
    database.run("create table kinds(n decimal(10,2), i int, b boolean, d date, at timestamp, ti time, f double precision)");
    config.tableNameTemplate = "kinds";
    write(record("n", "9.99", "i", "1", "b", "true", "d", "2026-11-22", "at", "2026-11-22 10:11:12.5", "ti", "10:11:12", "f", "1.5"));
    assertEquals(
        singletonList("9.99|1|TRUE|2026-11-22|2026-11-22 10:11:12.5|10:11:12|1.5"), database.rows("select * from kinds")
    );
  }

  @Test
  void theRowsThatAreRefusedBecomeErrors() throws Exception {
    List<Record> records = new ArrayList<>();
    for (int id = 0; id < 100; id++) {
      records.add(record("id", id, "amount", id == 50 ? "not a number" : "1.00", "name", id == 70 ? "too long" : "n"));
    }
    records.add(record("id", 3, "amount", "1.00"));
    write(records.toArray(new Record[0]));
    assertEquals(singletonList("98"), database.rows("select count(*) from orders"));
    assertEquals(asList("JDBC_23", "JDBC_14", "JDBC_14"), errorCodes());
    assertEquals(50, runner.getErrorRecords().get(0).get("/id").getValueAsInteger());
    assertEquals(70, runner.getErrorRecords().get(1).get("/id").getValueAsInteger());
  }

  @Test
  void rowsOfOneStatementAreRefusedTogether() throws Exception {
    config.useMultiRowInsert = true;
    write(record("id", 1), record("id", "x"), record("id", 2), record("id", 1));
    assertEquals(emptyList(), database.rows("select * from orders"));
    assertEquals(asList("JDBC_23", "JDBC_89", "JDBC_89", "JDBC_89"), errorCodes());
  }

  @Test
  void aFieldHasToBeNamedExactlyAsItsColumn() throws Exception {
    write(record("ID", 1));
    assertEquals(singletonList("JDBC_90"), errorCodes());
  }

  @Test
  void rollbackLeavesNothingOfABadBatch() throws Exception {
    config.rollbackOnError = true;
    write(record("id", 1), record("id", 2), record("id", 1));
    assertEquals(emptyList(), database.rows("select * from orders"));
    assertEquals(3, runner.getErrorRecords().size());
  }

  @Test
  void multiRowStatementsStayBelowTheParameterLimit() throws Exception {
    config.useMultiRowInsert = true;
    config.maxPrepStmtParameters = 5;
    write(record("id", 1, "amount", 1), record("id", 2, "amount", 2), record("id", 3, "amount", 3));
    assertEquals(asList("1|1.00", "2|2.00", "3|3.00"), database.rows("select id, amount from orders order by id"));
  }

  @Test
  void theHeaderNamesTheOperation() throws Exception {
    database.run("insert into orders values (1, 1, 'a'), (2, 2, 'b')");
    write(operation("3", record("id", 1, "name", "A")), operation("2", record("id", 2)), operation("1", record("id", 3)));
    assertEquals(asList("1|1.00|A", "3|null|none"), database.rows("select * from orders order by id"));
  }

  @Test
  void operationsOfTheSameRowKeepTheirOrder() throws Exception {
    write(
        operation("1", record("id", 1, "name", "a")),
        operation("3", record("id", 1, "name", "b")),
        operation("2", record("id", 1)),
        operation("1", record("id", 1, "name", "c"))
    );
    assertEquals(singletonList("1|c"), database.rows("select id, name from orders"));
    assertEquals(emptyList(), errorCodes());
  }

  @Test
  void unsupportedOperationsAreHandledAsConfigured() throws Exception {
    write(operation("4", record("id", 1)));
    assertEquals(emptyList(), errorCodes());
    runner.runDestroy();
    config.unsupportedAction = UnsupportedAction.SEND_TO_ERROR;
    write(operation("4", record("id", 1)));
    assertEquals(singletonList("JDBC_70"), errorCodes());
    runner.runDestroy();
    config.unsupportedAction = UnsupportedAction.USE_DEFAULT;
    write(operation("4", record("id", 1)));
    assertEquals(singletonList("1"), database.rows("select id from orders"));
  }

  @Test
  void aRecordWithoutKeyCannotBeUpdated() throws Exception {
    config.defaultOperation = DefaultOperation.UPDATE;
    write(record("name", "a"));
    assertEquals(singletonList("JDBC_19"), errorCodes());
  }

  @Test
  void fieldsAreMappedToColumns() throws Exception {
    ColumnMapping name = new ColumnMapping();
    name.field = "/person/first";
    name.columnName = "NAME";
    name.paramValue = "upper(?)";
    ColumnMapping amount = new ColumnMapping();
    amount.field = "/absent";
    amount.columnName = "amount";
    amount.defaultValue = "7";
    config.columnNames = asList(name, amount);
    LinkedHashMap<String, Field> person = new LinkedHashMap<>();
    person.put("first", Field.create("ada"));
    Record record = record("id", 1);
    record.set("/person", Field.create(person));
    write(record);
    assertEquals(singletonList("1|7.00|ADA"), database.rows("select * from orders"));
  }

  @Test
  void theTableNameIsEvaluatedForEachRecord() throws Exception {
    database.run("create table other(id int)");
    config.tableNameTemplate = "${record:value('/to')}";
    write(record("to", "orders", "id", 1), record("to", "other", "id", 2), record("to", "nowhere", "id", 3));
    assertEquals(singletonList("1"), database.rows("select id from orders"));
    assertEquals(singletonList("2"), database.rows("select id from other"));
    assertEquals(singletonList("JDBC_16"), errorCodes());
  }

  @Test
  void namesCanBeEnclosed() throws Exception {
    database.run("create table \"Order\"(\"select\" int, \"Name\" varchar(5))");
    config.tableNameTemplate = "Order";
    config.encloseTableName = true;
    write(record("select", 1, "Name", "a"));
    assertEquals(singletonList("1|a"), database.rows("select * from \"Order\""));
  }

  @Test
  void underscoresInNamesAreNoWildcards() throws Exception {
    database.run("create table my_orders(id int)", "create table myXorders(id int, extra int)");
    config.tableNameTemplate = "my_orders";
    write(record("id", 1, "extra", 2));
    assertEquals(singletonList("1"), database.rows("select * from my_orders"));
  }

  @Test
  void fieldsWithoutColumnsAreLeftOut() throws Exception {
    write(record("id", 1, "unknown", "x"), record("unknown", "y"));
    assertEquals(singletonList("1"), database.rows("select id from orders"));
    assertEquals(singletonList("JDBC_90"), errorCodes());
  }

  @Test
  void stopPipelineStopsAtTheFirstBadRow() throws Exception {
    onRecordError = OnRecordError.STOP_PIPELINE;
    StageException failure = assertThrows(StageException.class, () -> write(record("id", "x")));
    assertEquals("JDBC_23", failure.getErrorCode().getCode());
  }

  @Test
  void anErrorThatIsNotAboutDataStopsThePipeline() throws Exception {
    start();
    database.run("shutdown immediately");
    assertThrows(StageException.class, () -> runner.runWrite(singletonList(record("id", 1))));
    runner.runDestroy();
    runner = null;
    database = new TestDatabase();
  }

  @Test
  void wrongConfigsAreReportedWhereTheyWereTyped() throws Exception {
    config.tableNameTemplate = "nowhere";
    assertIssue("JDBC_16", "tableNameTemplate");
    config.tableNameTemplate = "${record:value(}";
    assertIssue("JDBC_20", "tableNameTemplate");
    config.tableNameTemplate = "orders";
    ColumnMapping mapping = new ColumnMapping();
    mapping.field = "/a";
    mapping.columnName = "nope";
    config.columnNames = singletonList(mapping);
    assertIssue("JDBC_07", "columnNames");
    config.hikariConfigBean.driverClassName = "no.such.Driver";
    assertIssue("JDBC_28", "driverClassName");
  }

  private void start() throws Exception {
    runner = newRunner();
    runner.runInit();
  }

  private TargetRunner newRunner() {
    return new TargetRunner.Builder(JdbcDTarget.class, new JdbcTarget(config)).setOnRecordError(onRecordError).build();
  }

  private void write(Record... records) throws Exception {
    start();
    runner.runWrite(asList(records));
  }

  private List<String> errorCodes() throws Exception {
    List<String> codes = new ArrayList<>();
    for (Record record : runner.getErrorRecords()) {
      codes.add(record.getHeader().getErrorCode());
    }
    return codes;
  }

  private void assertIssue(String code, String name) throws Exception {
    Issues.assertIssue(newRunner().runValidateConfigs(), code, name);
  }

  private static Record operation(String code, Record record) {
    record.getHeader().setAttribute(Operation.HEADER, code);
    return record;
  }

  private static Record record(Object... namesAndValues) {
    LinkedHashMap<String, Field> fields = new LinkedHashMap<>();
    for (int index = 0; index < namesAndValues.length; index += 2) {
      Object value = namesAndValues[index + 1];
      fields.put(
          (String) namesAndValues[index],
          value instanceof Integer ? Field.create((Integer) value) : Field.create((String) value)
      );
    }
    Record record = RecordCreator.create();
    record.set(Field.createListMap(fields));
    return record;
  }
}
