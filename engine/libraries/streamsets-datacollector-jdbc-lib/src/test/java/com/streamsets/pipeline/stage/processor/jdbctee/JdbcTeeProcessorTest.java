package com.streamsets.pipeline.stage.processor.jdbctee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.lib.jdbc.TestDatabase;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.stage.destination.jdbc.DefaultOperation;
import com.streamsets.pipeline.stage.destination.jdbc.GeneratedColumn;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcTeeProcessorTest {

  private final JdbcTeeDProcessor config = new JdbcTeeDProcessor();
  private TestDatabase database;
  private ProcessorRunner runner;

  @BeforeEach
  void createTable() throws Exception {
    database = new TestDatabase("create table t(id int generated always as identity primary key, v varchar(5) unique)");
    config.hikariConfigBean = database.config();
    config.tableNameTemplate = "t";
    config.defaultOperation = DefaultOperation.INSERT;
    GeneratedColumn id = new GeneratedColumn();
    id.columnName = "id";
    id.field = "/id";
    config.generatedColumnMappings = Collections.singletonList(id);
  }

  @AfterEach
  void dropTable() throws Exception {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void generatedColumnsBecomeFields(boolean manyRows) throws Exception {
    config.useMultiRowOp = manyRows;
    List<Record> records = process("a", "b");
    assertEquals(1, records.get(0).get("/id").getValueAsInteger());
    assertEquals(2, records.get(1).get("/id").getValueAsInteger());
    assertEquals(Arrays.asList("1|a", "2|b"), database.rows("select * from t order by id"));
  }

  @Test
  void aRefusedRecordIsAnErrorAndGoesOn() throws Exception {
    config.useMultiRowOp = false;
    List<Record> records = process("a", "too long");
    assertEquals(2, records.size());
    assertEquals("JDBC_14", runner.getErrorRecords().get(0).getHeader().getErrorCode());
  }

  @Test
  void aMissingTableIsAnIssue() {
    config.tableNameTemplate = "nowhere";
    assertTrue(newRunner().runValidateConfigs().toString().contains("JDBC_16"));
  }

  private List<Record> process(String... values) throws Exception {
    runner = newRunner();
    runner.runInit();
    try {
      return runner.runProcess(Arrays.asList(Arrays.stream(values).map(JdbcTeeProcessorTest::record).toArray(Record[]::new)))
          .getRecords().get("lane");
    } finally {
      runner.runDestroy();
    }
  }

  private ProcessorRunner newRunner() {
    return new ProcessorRunner.Builder(JdbcTeeDProcessor.class, config.createProcessor()).addOutputLane("lane")
        .setOnRecordError(OnRecordError.TO_ERROR).build();
  }

  private static Record record(String value) {
    LinkedHashMap<String, Field> fields = new LinkedHashMap<>();
    fields.put("v", Field.create(value));
    Record record = RecordCreator.create();
    record.set(Field.create(fields));
    return record;
  }
}
