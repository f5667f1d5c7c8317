package com.streamsets.pipeline.stage.processor.jdbclookup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.lib.jdbc.TestDatabase;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.stage.destination.jdbc.ColumnDataType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcLookupProcessorTest {

  private final JdbcLookupDProcessor stage = new JdbcLookupDProcessor();
  private TestDatabase database;
  private ProcessorRunner runner;

  @BeforeEach
  void createTable() throws Exception {
    database = new TestDatabase("create table people(id int primary key, name varchar(10))",
        "insert into people values (1, 'a'), (2, 'b'), (3, null)");
    stage.hikariConfigBean = database.config();
    stage.query = "select id, name from people where id >= ${record:value('/k')} order by id";
  }

  @AfterEach
  void dropTable() throws Exception {
    database.close();
  }

  private ColumnMapping map(String column, String field) {
    ColumnMapping mapping = new ColumnMapping();
    mapping.columnName = column;
    mapping.field = field;
    stage.columnMappings.add(mapping);
    return mapping;
  }

  /** A copy of the stage runs, as a stage is configured only once; the runner wants every config again. */
  private ProcessorRunner build() throws Exception {
    JdbcLookupDProcessor copy = new JdbcLookupDProcessor();
    ProcessorRunner.Builder builder = new ProcessorRunner.Builder(JdbcLookupDProcessor.class, copy)
        .setOnRecordError(OnRecordError.TO_ERROR).addOutputLane("lane");
    for (java.lang.reflect.Field config : JdbcLookupDProcessor.class.getFields()) {
      config.set(copy, config.get(stage));
      if (config.isAnnotationPresent(ConfigDef.class)) {
        builder.addConfiguration(config.getName(), config.get(stage));
      }
    }
    return builder.build();
  }

  private List<Record> process(int... keys) throws Exception {
    runner = build();
    runner.runInit();
    try {
      List<Record> records = new ArrayList<>();
      for (int key : keys) {
        Record record = RecordCreator.create("s", "r" + key);
        Map<String, Field> root = new HashMap<>();
        root.put("k", Field.create(key));
        record.set(Field.create(root));
        records.add(record);
      }
      return runner.runProcess(records).getRecords().get("lane");
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void theFirstRowIsAdded() throws Exception {
    map("name", "/found").dataType = ColumnDataType.STRING;
    map("id", "/id").dataType = ColumnDataType.LONG;
    Record record = process(2).get(0);
    assertEquals("b", record.get("/found").getValue());
    assertEquals(2L, record.get("/id").getValue());
    assertNull(process(3).get(0).get("/found").getValue());
  }

  @Test
  void rowsBecomeAListOrRecords() throws Exception {
    stage.multipleValuesBehavior = MultipleValuesBehavior.ALL_AS_LIST;
    assertEquals("b", process(1).get(0).get("/name[1]").getValue());
    stage.multipleValuesBehavior = MultipleValuesBehavior.SPLIT_INTO_MULTIPLE_RECORDS;
    List<Record> split = process(2);
    assertEquals(Arrays.asList("r2_0", "r2_1"),
        split.stream().map(record -> record.getHeader().getSourceId()).collect(Collectors.toList()));
    assertEquals(3, split.get(1).get("/id").getValue());
  }

  @Test
  void recordsWithoutAResultGetDefaultsOrGoToError() throws Exception {
    assertFalse(process(9).get(0).has("/name"));
    stage.missingValuesBehavior = MissingValuesBehavior.SEND_TO_ERROR;
    assertEquals(0, process(9).size());
    assertEquals("JDBC_04", runner.getErrorRecords().get(0).getHeader().getErrorCode());
    ColumnMapping mapping = map("name", "/d");
    mapping.dataType = ColumnDataType.INTEGER;
    mapping.defaultValue = "7";
    assertEquals(7, process(9).get(0).get("/d").getValue());
  }

  @Test
  void resultsAreKept() throws Exception {
    stage.cacheConfig.enabled = true;
    stage.cacheConfig.expirationTime = 60;
    stage.cacheConfig.evictionPolicyType = EvictionPolicyType.EXPIRE_AFTER_WRITE;
    stage.query = "select next value for s as n from people where id = ${record:value('/k')}";
    stage.validateColumnMappings = false;
    database.run("create sequence s");
    assertEquals(Arrays.asList(1L, 1L, 2L), process(1, 1, 2).stream()
        .map(record -> record.get("/n").getValue()).collect(Collectors.toList()));
  }

  @Test
  void wrongConfigsAreIssues() throws Exception {
    map("missing", "/x");
    ColumnMapping mapping = map("name", "/y");
    mapping.dataType = ColumnDataType.DATE;
    mapping.defaultValue = "yesterday";
    List<String> codes = build().runValidateConfigs().stream()
        .map(issue -> issue.toString().replaceAll("(?s).*?(JDBC_\\d+).*", "$1")).collect(Collectors.toList());
    assertEquals(Arrays.asList("JDBC_03"), codes);
    mapping.defaultValue = "2020/02/29";
    codes = build().runValidateConfigs().stream()
        .map(issue -> issue.toString().replaceAll("(?s).*?(JDBC_\\d+).*", "$1")).collect(Collectors.toList());
    assertEquals(Arrays.asList("JDBC_95"), codes);
  }
}
