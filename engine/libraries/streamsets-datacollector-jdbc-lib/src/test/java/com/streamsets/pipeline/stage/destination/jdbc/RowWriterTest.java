package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.DataErrors;
import com.streamsets.pipeline.lib.jdbc.JdbcUrl;
import com.streamsets.pipeline.lib.jdbc.SqlFailure;
import com.streamsets.pipeline.lib.jdbc.TestDatabase;
import com.streamsets.pipeline.sdk.RecordCreator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.util.Collections.emptyList;
import static java.util.Collections.singletonList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The way that MySQL's rows go: many in a statement first, one by one only around a bad one. */
class RowWriterTest {

  private static final JdbcUrl URL = new JdbcUrl("jdbc:h2:mem:");

  private final JdbcDTarget config = new JdbcDTarget();
  private final List<String> statements = new ArrayList<>();
  private OnRecordError onRecordError = OnRecordError.TO_ERROR;
  private TestDatabase database;
  private boolean losesConnection;
  private boolean losesConnectionInBatch;
  private final List<Record> errorRecords = new ArrayList<>();

  @BeforeEach
  void createTable() throws Exception {
    database = new TestDatabase("create table orders(id int primary key, name varchar(5))");
  }

  @AfterEach
  void dropTable() throws Exception {
    database.close();
  }

  @Test
  void goodRowsTakeOneStatement() throws Exception {
    write(500, id -> record(id, "n"));
    assertEquals(singletonList("500"), database.rows("select count(*) from orders"));
    assertEquals(1, statements.size());
  }

  @Test
  void exactlyTheBadRowsAreErrors() throws Exception {
    write(500, id -> record(id == 250 ? 3 : id, id == 70 ? "too long" : "n"));
    assertEquals(singletonList("498"), database.rows("select count(*) from orders"));
    assertEquals(Arrays.asList(70, 3), errorIds());
    assertTrue(statements.size() < 60, () -> statements.size() + " statements");
  }

  @Test
  void aRowThatCannotBeBoundIsAnErrorOfItsOwn() throws Exception {
    write(100, id -> id == 50 ? record("fifty", "n") : record(id, "n"));
    assertEquals(singletonList("99"), database.rows("select count(*) from orders"));
    assertEquals(1, errorRecords.size());
  }

  @Test
  void rollbackLeavesNothingOfABadBatch() throws Exception {
    config.rollbackOnError = true;
    write(100, id -> record(id == 99 ? 0 : id, "n"));
    assertEquals(singletonList("0"), database.rows("select count(*) from orders"));
    assertEquals(100, errorRecords.size());
  }

  @Test
  void rollbackKeepsAGoodBatch() throws Exception {
    config.rollbackOnError = true;
    write(2_500, id -> record(id, "n"));
    assertEquals(singletonList("2500"), database.rows("select count(*) from orders"));
    assertEquals(emptyList(), errorRecords);
  }

  @Test
  void theGoodRowsAreWrittenWhenABadOneStopsThePipeline() throws Exception {
    onRecordError = OnRecordError.STOP_PIPELINE;
    assertThrows(StageException.class, () -> write(100, id -> record(id, id == 2 ? "too long" : "n")));
    assertEquals(singletonList("99"), database.rows("select count(*) from orders"));
  }

  @Test
  void theFailureThatLostTheConnectionIsTheReason() {
    losesConnection = true;
    for (int rows : new int[] {1, 100}) {
      for (boolean multiRow : new boolean[] {false, true}) {
        config.useMultiRowInsert = multiRow;
        SQLException failure = assertThrows(SQLException.class, () -> write(rows, id -> record(id, "n")));
        assertEquals("Read timed out", failure.getMessage());
        assertTrue(SqlFailure.describe(failure).contains("closed"), () -> SqlFailure.describe(failure));
      }
    }
  }

  @Test
  void theFailureThatLostTheConnectionIsTheReasonWithRollbackToo() {
    config.rollbackOnError = true;
    theFailureThatLostTheConnectionIsTheReason();
  }

  @Test
  void theFailureThatLostTheConnectionIsTheReasonThoughSomeRowsWereTaken() {
    losesConnectionInBatch = true;
    SQLException failure = assertThrows(SQLException.class, () -> write(2, id -> record(id, "n")));
    assertEquals("Read timed out", failure.getMessage());
  }

  private void write(int rows, IntFunction<Record> record) throws Exception {
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      Table table = new TableReader(URL, false).read(connection, TableName.of("", "orders"));
      RowComposer composer = new RowComposer(table, new FieldMatcher(table, emptyList(), new ChangeLogRecords(ChangeLogFormat.NONE)));
      List<Row> composed = new ArrayList<>();
      for (int id = 0; id < rows; id++) {
        composed.add(composer.compose(record.apply(id), Operation.INSERT));
      }
      new RowWriter(counted(connection), new ParameterBinder(URL), new DataErrors(URL, null), this::onBadRecord, config, true, null)
          .write(composed);
    }
  }

  private Connection counted(Connection connection) {
    return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
      if (method.getName().equals("prepareStatement")) {
        statements.add((String) args[0]);
        if (losesConnection) {
          connection.close();
          throw new SQLException("Read timed out", "08000");
        }
        if (losesConnectionInBatch) {
          return losingConnection(connection, connection.prepareStatement((String) args[0]));
        }
      }
      try {
        return method.invoke(connection, args);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    });
  }

  private PreparedStatement losingConnection(Connection connection, PreparedStatement statement) {
    return (PreparedStatement) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {PreparedStatement.class}, (proxy, method, args) -> {
      if (method.getName().equals("executeBatch")) {
        connection.close();
        throw new BatchUpdateException("Read timed out", "08000", new int[] {1, Statement.EXECUTE_FAILED});
      }
      return method.invoke(statement, args);
    });
  }

  private void onBadRecord(Record record, StageException failure) {
    if (onRecordError == OnRecordError.STOP_PIPELINE) {
      throw failure;
    }
    errorRecords.add(record);
  }

  private List<Integer> errorIds() {
    List<Integer> ids = new ArrayList<>();
    for (Record record : errorRecords) {
      ids.add(record.get("/id").getValueAsInteger());
    }
    return ids;
  }

  private static Record record(Object id, String name) {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("id", id instanceof Integer ? Field.create((Integer) id) : Field.create((String) id));
    fields.put("name", Field.create(name));
    Record record = RecordCreator.create();
    record.set(Field.create(fields));
    return record;
  }
}
