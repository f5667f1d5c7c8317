package com.streamsets.pipeline.stage.origin.jdbc.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.lib.jdbc.TestDatabase;
import com.streamsets.pipeline.sdk.PushSourceRunner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TableJdbcSourceTest {

  private final TableJdbcDSource config = new TableJdbcDSource();
  private final TableConfig tables = new TableConfig();
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());
  private final List<Record> records = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> offsets = new ConcurrentHashMap<>();
  private TestDatabase database;
  private PushSourceRunner runner;

  @BeforeEach
  void createTables() throws Exception {
    database = new TestDatabase(
        "create table zzz(id int primary key, v varchar(10))",
        "create table detail(x int, y int, z int references zzz, primary key (x, y))",
        "create table nokey(v varchar(10))",
        "insert into zzz values (1, 'a'), (2, 'b'), (3, 'c')",
        "insert into detail values (1, 1, 1), (1, 2, 1), (2, 1, 1)",
        "insert into nokey values ('n')"
    );
    config.hikariConfigBean = database.config();
    config.tableJdbcConfigBean.tableConfigs = Collections.singletonList(tables);
    config.tableJdbcConfigBean.tableOrderStrategy = TableOrderStrategy.ALPHABETICAL;
    config.commonSourceConfigBean.queriesPerSecond = "0";
    tables.schema = "public";
  }

  @AfterEach
  void dropTables() throws Exception {
    database.close();
  }

  private PushSourceRunner build() {
    TableJdbcDSource stage = new TableJdbcDSource();
    stage.tableJdbcConfigBean = config.tableJdbcConfigBean;
    stage.commonSourceConfigBean = config.commonSourceConfigBean;
    stage.hikariConfigBean = config.hikariConfigBean;
    return new PushSourceRunner.Builder(TableJdbcDSource.class, stage)
        .setOnRecordError(OnRecordError.TO_ERROR).addOutputLane("lane").build();
  }

  /** Reads until all data is read, or until so many records were read. */
  private void read(int limit) throws Exception {
    readUntil(() -> read.size() >= limit || eventTypes().contains("no-more-data"));
  }

  private void readUntil(BooleanSupplier enough) throws Exception {
    runner = build();
    runner.runInit();
    try {
      runner.runProduce(new ConcurrentHashMap<>(offsets), 1000, output -> {
        for (Record record : output.getRecords().get("lane")) {
          records.add(record);
          read.add(record.getHeader().getSourceId().replace("public.", ""));
        }
        if (output.getOffsetEntity() != null && output.getNewOffset() != null) {
          offsets.put(output.getOffsetEntity(), output.getNewOffset());
        }
        if (enough.getAsBoolean()) {
          runner.setStop();
        }
      });
      runner.waitOnProduce();
    } finally {
      runner.runDestroy();
    }
  }

  private void readAll() throws Exception {
    read(Integer.MAX_VALUE);
  }

  private List<String> eventTypes() {
    return new ArrayList<>(runner.getEventRecords()).stream()
        .map(event -> event.getHeader().getAttribute("sdc.event.type")).collect(Collectors.toList());
  }

  private List<String> issues() throws Exception {
    return build().runValidateConfigs().stream()
        .map(issue -> issue.toString().replaceAll("(?s).*?(JDBC_\\d+|STF_\\d+).*", "$1")).collect(Collectors.toList());
  }

  private static String key(String table, boolean nonIncremental) {
    return "tableName=public." + table + ";;;partitioned=false;;;partitionSequence=-1;;;partitionStartOffsets=;;;"
        + "partitionMaxOffsets=;;;usingNonIncrementalLoad=" + nonIncremental;
  }

  @Test
  void allRowsOfAllTablesAreReadInOrder() throws Exception {
    readAll();
    assertEquals(Arrays.asList("detail:x=1::y=1", "detail:x=1::y=2", "detail:x=2::y=1", "nokey:null",
        "zzz:id=1", "zzz:id=2", "zzz:id=3"), read);
    assertEquals("x=2::y=1", offsets.get(key("detail", false)));
    assertEquals("completed=true", offsets.get(key("nokey", true)));
    assertEquals(key("detail", false), records.get(0).getHeader().getAttribute("jdbc.partition"));
    assertEquals(Arrays.asList("table-finished", "table-finished", "table-finished", "schema-finished", "no-more-data"), eventTypes());
  }

  @Test
  void anotherRunReadsOnlyNewRows() throws Exception {
    readAll();
    read.clear();
    database.run("insert into detail values (2, 2, 1), (1, 0, 1)");
    readAll();
    assertEquals(Arrays.asList("detail:x=2::y=2"), read);
  }

  @Test
  void aStopInsideATableLosesNothing() throws Exception {
    config.commonSourceConfigBean.maxBatchSize = 2;
    tables.tablePattern = "zzz";
    read(2);
    assertEquals(2, read.size());
    readAll();
    assertEquals(Arrays.asList("zzz:id=1", "zzz:id=2", "zzz:id=3"), read);
  }

  @Test
  void tablesTakeTurnsWithBatches() throws Exception {
    config.commonSourceConfigBean.maxBatchSize = 2;
    tables.tableExclusionPattern = "no.*";
    readAll();
    assertEquals(Arrays.asList("detail:x=1::y=1", "detail:x=1::y=2", "zzz:id=1", "zzz:id=2", "detail:x=2::y=1", "zzz:id=3"), read);
  }

  @Test
  void severalThreadsReadEveryRowOnce() throws Exception {
    config.tableJdbcConfigBean.numberOfThreads = 3;
    config.hikariConfigBean.maximumPoolSize = 3;
    config.commonSourceConfigBean.maxBatchSize = 1;
    readAll();
    assertEquals(7, read.size());
    assertEquals(7, read.stream().distinct().count());
  }

  @Test
  void referencedTablesComeFirst() throws Exception {
    config.tableJdbcConfigBean.tableOrderStrategy = TableOrderStrategy.REFERENTIAL_CONSTRAINTS;
    tables.tableExclusionPattern = "no.*";
    readAll();
    assertEquals("zzz:id=1", read.get(0));
  }

  @Test
  void offsetsAndConditionsCanBeChosen() throws Exception {
    tables.tablePattern = "zzz";
    tables.overrideDefaultOffsetColumns = true;
    tables.offsetColumns = Arrays.asList("v");
    tables.offsetColumnToInitialOffsetValue = Collections.singletonMap("v", "${'a'}");
    tables.extraOffsetColumnConditions = "id <> 2";
    readAll();
    assertEquals(Arrays.asList("zzz:v=c"), read);
  }

  @Test
  void conditionsNameOffsetColumns() throws Exception {
    tables.tablePattern = "zzz";
    tables.extraOffsetColumnConditions = "${offset:column(0)} <> 2";
    readAll();
    assertEquals(Arrays.asList("zzz:id=1", "zzz:id=3"), read);
    tables.extraOffsetColumnConditions = "${offset:column(1)} <> 2";
    StageException error = assertThrows(StageException.class, this::readAll);
    assertEquals(JdbcErrors.JDBC_73, error.getErrorCode());
    assertTrue(error.getMessage().contains("offset columns [id]"), error.getMessage());
  }

  @Test
  void eachQueryEvaluatesItsConditions() throws Exception {
    tables.tablePattern = "zzz";
    long later = System.currentTimeMillis() + 1000;
    tables.extraOffsetColumnConditions = "${time:dateTimeToMilliseconds(time:now())} > " + later;
    readUntil(() -> read.size() == 3);
    assertTrue(System.currentTimeMillis() > later);
  }

  @Test
  void wrongConfigsAreIssues() throws Exception {
    tables.tablePattern = "nokey";
    tables.enableNonIncremental = false;
    assertEquals(Arrays.asList("JDBC_62", "JDBC_66"), issues());
    tables.overrideDefaultOffsetColumns = true;
    tables.offsetColumns = Arrays.asList("missing");
    assertEquals(Arrays.asList("JDBC_63", "JDBC_66"), issues());
    config.tableJdbcConfigBean.numberOfThreads = 5;
    assertEquals(Arrays.asList("JDBC_74"), issues());
  }
}
