package com.streamsets.pipeline.stage.destination.jdbc;

import static java.util.Arrays.asList;
import static java.util.Collections.singletonList;
import static java.util.Collections.singletonMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.lib.jdbc.TestDatabase;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.sdk.TargetRunner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeLogTest {

  private final JdbcDTarget config = new JdbcDTarget();
  private TestDatabase database;
  private TargetRunner runner;

  @BeforeEach
  void createTable() throws Exception {
    database = new TestDatabase("create table orders(id int primary key, name varchar(5))",
        "insert into orders values (1, 'one'), (2, 'two')");
    config.hikariConfigBean = database.config();
    config.tableNameTemplate = "orders";
  }

  @AfterEach
  void dropTable() throws Exception {
    runner.runDestroy();
    database.close();
  }

  private void write(ChangeLogFormat format, Record... records) throws Exception {
    config.changeLogFormat = format;
    runner = new TargetRunner.Builder(JdbcDTarget.class, new JdbcTarget(config))
        .setOnRecordError(OnRecordError.TO_ERROR).build();
    runner.runInit();
    runner.runWrite(asList(records));
  }

  private List<String> rows() throws Exception {
    return database.rows("select * from orders order by id");
  }

  private List<String> errorCodes() {
    return runner.getErrorRecords().stream().map(record -> record.getHeader().getErrorCode()).collect(Collectors.toList());
  }

  private void map(String id, String name) {
    config.columnNames = asList(mapping("id", id), mapping("name", name));
  }

  private static ColumnMapping mapping(String column, String field) {
    ColumnMapping mapping = new ColumnMapping();
    mapping.columnName = column;
    mapping.field = field;
    return mapping;
  }

  private static Map<String, Field> row(int id, String name) {
    Map<String, Field> row = new HashMap<>();
    row.put("id", Field.create(id));
    row.put("name", Field.create(name));
    return row;
  }

  private static Record record(Map<String, Field> fields, String attribute, String value) {
    Record record = RecordCreator.create();
    record.set(Field.create(fields));
    if (attribute != null) {
      record.getHeader().setAttribute(attribute, value);
    }
    return record;
  }

  @Test
  void deletedRowsOfMySqlAreInTheOldData() throws Exception {
    map("/Data/id", "/Data/name");
    write(ChangeLogFormat.MySQLBinLog,
        record(singletonMap("Data", Field.create(row(3, "three"))), Operation.HEADER, "1"),
        record(singletonMap("Data", Field.create(row(1, "ONE"))), Operation.HEADER, "3"),
        record(singletonMap("OldData", Field.create(row(2, "two"))), Operation.HEADER, "2"));
    assertEquals(asList("1|ONE", "3|three"), rows());
  }

  @Test
  void updatesOfMongoDbHaveTheIdentifierApart() throws Exception {
    map("/o/_id", "/o/name");
    Map<String, Field> inserted = new HashMap<>();
    inserted.put("_id", Field.create(3));
    inserted.put("name", Field.create("three"));
    Map<String, Field> updated = new HashMap<>();
    updated.put("o2", Field.create(singletonMap("_id", Field.create(1))));
    updated.put("o", Field.create(singletonMap("$set", Field.create(singletonMap("name", Field.create("ONE"))))));
    write(ChangeLogFormat.MongoDBOpLog,
        record(singletonMap("o", Field.create(inserted)), Operation.HEADER, "1"),
        record(updated, Operation.HEADER, "3"),
        record(singletonMap("o", Field.create(singletonMap("_id", Field.create(2)))), Operation.HEADER, "2"));
    assertEquals(asList("1|ONE", "3|three"), rows());
  }

  @Test
  void aFieldHasTheOperationOfSqlServer() throws Exception {
    write(ChangeLogFormat.MSSQL, ofSqlServer(2, row(3, "three")), ofSqlServer(3, row(1, "one")), ofSqlServer(4, row(1, "ONE")),
        ofSqlServer(1, row(2, "two")));
    assertEquals(asList("1|ONE", "3|three"), rows());
    assertEquals(singletonList("JDBC_70"), errorCodes());
  }

  @Test
  void otherOperationsOfSqlServerAreHandledAsConfigured() throws Exception {
    config.unsupportedAction = UnsupportedAction.USE_DEFAULT;
    write(ChangeLogFormat.MSSQL, ofSqlServer(9, row(3, "three")), record(row(4, "four"), null, null));
    assertEquals(asList("1|one", "2|two", "3|three", "4|four"), rows());
  }

  private static Record ofSqlServer(int operation, Map<String, Field> row) {
    row.put("__$operation", Field.create(operation));
    return record(row, null, null);
  }

  @Test
  void anAttributeHasTheOperationOfOracle() throws Exception {
    String operation = "oracle.cdc.operation";
    write(ChangeLogFormat.OracleCDC, record(row(3, "three"), operation, "1"), record(row(1, "ONE"), operation, "25"),
        record(row(2, "two"), operation, "2"), record(row(4, "ddl"), operation, "5"), record(row(5, "five"), null, null));
    assertEquals(asList("1|ONE", "3|three", "5|five"), rows());
  }

  @Test
  void theAttributeOfSdcComesFirst() throws Exception {
    Record record = record(row(1, "ONE"), Operation.HEADER, "3");
    record.getHeader().setAttribute("oracle.cdc.operation", "2");
    write(ChangeLogFormat.OracleCDC, record);
    assertEquals(asList("1|ONE", "2|two"), rows());
  }
}
