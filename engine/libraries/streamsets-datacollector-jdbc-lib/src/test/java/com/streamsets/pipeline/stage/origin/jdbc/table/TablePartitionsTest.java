package com.streamsets.pipeline.stage.origin.jdbc.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.lib.jdbc.TestDatabase;
import com.streamsets.pipeline.sdk.PushSourceRunner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TablePartitionsTest {

  private final TableJdbcDSource config = new TableJdbcDSource();
  private final TableConfig tables = new TableConfig();
  private final List<String> read = Collections.synchronizedList(new ArrayList<>());
  private final List<String> parts = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> offsets = new ConcurrentHashMap<>();
  private TestDatabase database;

  @BeforeEach
  void createTable() throws Exception {
    database = new TestDatabase("create table t(id int primary key, v varchar(10))", "insert into t values (1, 'a'), (2, 'b')");
    config.hikariConfigBean = database.config();
    config.tableJdbcConfigBean.tableConfigs = Collections.singletonList(tables);
    config.commonSourceConfigBean.queriesPerSecond = "0";
    tables.schema = "public";
    tables.tablePattern = "t";
    tables.partitioningMode = PartitioningMode.REQUIRED;
    tables.partitionSize = "1";
  }

  @AfterEach
  void dropTable() throws Exception {
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

  /** Reads to the end of the data, or until so many records were read. */
  private List<String> read(int limit) throws Exception {
    read.clear();
    parts.clear();
    PushSourceRunner runner = build();
    runner.runInit();
    try {
      runner.runProduce(new ConcurrentHashMap<>(offsets), 1000, output -> {
        for (Record record : output.getRecords().get("lane")) {
          read.add(record.get("/id") == null ? record.get("/d").getValueAsString() : record.get("/id").getValueAsString());
          parts.add(record.getHeader().getAttribute("jdbc.partition"));
        }
        if (output.getOffsetEntity() != null) {
          store(output.getOffsetEntity(), output.getNewOffset());
        }
        boolean isOver = new ArrayList<>(runner.getEventRecords()).stream()
            .anyMatch(event -> "no-more-data".equals(event.getHeader().getAttribute("sdc.event.type")));
        if (read.size() >= limit || isOver) {
          runner.setStop();
        }
      });
      runner.waitOnProduce();
    } finally {
      runner.runDestroy();
    }
    return read.stream().sorted().collect(Collectors.toList());
  }

  private void store(String key, String offset) {
    if (offset == null) {
      offsets.remove(key);
    } else {
      offsets.put(key, offset);
    }
  }

  private List<String> readAll() throws Exception {
    return read(Integer.MAX_VALUE);
  }

  private static String key(int sequence, String column, Object start, Object end) {
    return "tableName=public.t;;;partitioned=true;;;partitionSequence=" + sequence + ";;;partitionStartOffsets=" + column + "="
        + start + ";;;partitionMaxOffsets=" + column + "=" + end + ";;;usingNonIncrementalLoad=false";
  }

  private Map<String, String> tableOffsets() {
    Map<String, String> found = new TreeMap<>(offsets);
    found.keySet().removeIf(key -> key.startsWith("$"));
    return found;
  }

  @Test
  void eachPartitionIsReadAndOnlyTheLastOneKeepsItsOffset() throws Exception {
    assertEquals(Arrays.asList("1", "2"), readAll());
    assertEquals(Arrays.asList(key(1, "id", 1, 2), key(2, "id", 2, 3)), parts);
    assertEquals(Collections.singletonMap(key(2, "id", 2, 3), "id=2"), tableOffsets());
  }

  @Test
  void anotherRunGoesOnBehindTheLastPartition() throws Exception {
    readAll();
    database.run("insert into t values (3, 'c')");
    assertEquals(Arrays.asList("3"), readAll());
    assertEquals(Arrays.asList(key(3, "id", 3, 4)), parts);
  }

  @Test
  void valuesWithoutRowsHaveNoPartition() throws Exception {
    database.run("insert into t values (1000000000, 'z')");
    tables.partitionSize = "10";
    assertEquals(Arrays.asList("1", "1000000000", "2"), readAll());
    assertEquals(key(2, "id", 999999991, 1000000001), parts.get(2));
  }

  @Test
  void rowsThatComeIntoTheLastPartitionAreRead() throws Exception {
    tables.partitionSize = "100";
    readAll();
    database.run("insert into t values (50, 'z')");
    assertEquals(Arrays.asList("50"), readAll());
  }

  @Test
  void aStopInsidePartitionsLosesNothing() throws Exception {
    database.run("insert into t values (3, 'c'), (4, 'd'), (5, 'e')");
    config.commonSourceConfigBean.maxBatchSize = 1;
    tables.partitionSize = "2";
    tables.maxNumActivePartitions = 3;
    List<String> all = new ArrayList<>(read(2));
    all.addAll(readAll());
    assertEquals(Arrays.asList("1", "2", "3", "4", "5"), all.stream().sorted().distinct().collect(Collectors.toList()));
    assertEquals(5, all.size());
  }

  @Test
  void severalThreadsReadEveryRowOnce() throws Exception {
    for (int id = 3; id <= 200; id++) {
      database.run("insert into t values (" + id + ", 'x')");
    }
    config.tableJdbcConfigBean.numberOfThreads = 3;
    config.hikariConfigBean.maximumPoolSize = 4;
    config.commonSourceConfigBean.maxBatchSize = 3;
    tables.partitionSize = "7";
    assertEquals(200, readAll().size());
    assertEquals(200, read.stream().distinct().count());
  }

  @Test
  void anInitialOffsetAndConditionsHold() throws Exception {
    database.run("insert into t values (3, 'c'), (4, 'd')");
    tables.offsetColumnToInitialOffsetValue = Collections.singletonMap("id", "1");
    tables.extraOffsetColumnConditions = "v <> 'c'";
    tables.partitionSize = "10";
    assertEquals(Arrays.asList("2", "4"), readAll());
    assertEquals(key(1, "id", 1, 11), parts.get(0));
  }

  @Test
  void theModeMayChangeBetweenRuns() throws Exception {
    tables.partitioningMode = PartitioningMode.DISABLED;
    readAll();
    database.run("insert into t values (3, 'c')");
    tables.partitioningMode = PartitioningMode.BEST_EFFORT;
    assertEquals(Arrays.asList("3"), readAll());
    database.run("insert into t values (4, 'd')");
    tables.partitioningMode = PartitioningMode.DISABLED;
    assertEquals(Arrays.asList("4"), readAll());
    assertEquals("id=4", offsets.get("tableName=public.t;;;partitioned=false;;;partitionSequence=-1;;;partitionStartOffsets=;;;"
        + "partitionMaxOffsets=;;;usingNonIncrementalLoad=false"));
  }

  @Test
  void aPartitionWithoutAnOffsetIsReadFromItsStart() throws Exception {
    offsets.put(key(1, "id", 1, 2), "id=1");
    offsets.put(key(2, "id", 2, 3), "");
    assertEquals(Arrays.asList("2"), readAll());
    offsets.remove(key(1, "id", 1, 2));
    offsets.put(key(2, "id", 2, 3), "");
    tables.partitioningMode = PartitioningMode.DISABLED;
    assertEquals(Arrays.asList("2"), readAll());
  }

  @Test
  void datesAndTimestampsAreDivided() throws Exception {
    database.run("drop table t", "create table t(d date, ts timestamp)",
        "insert into t values ('2020-03-01', '2020-03-01 10:00:00.123456'), ('2020-03-02', '2020-03-01 10:00:01')");
    tables.overrideDefaultOffsetColumns = true;
    tables.offsetColumns = Collections.singletonList("d");
    tables.partitionSize = "1000";
    readAll();
    assertEquals(2, parts.stream().distinct().count());
    offsets.clear();
    tables.offsetColumns = Collections.singletonList("ts");
    readAll();
    assertEquals(2, parts.size());
    assertEquals(1, parts.stream().distinct().count());
  }

  @Test
  void aTableThatCannotBeDividedIsAnIssueOrReadAsAWhole() throws Exception {
    database.run("drop table t", "create table t(id int, v varchar(10), primary key (id, v))", "insert into t values (1, 'a')");
    assertTrue(issues().contains("JDBC_100"), issues().toString());
    tables.partitioningMode = PartitioningMode.BEST_EFFORT;
    assertEquals(Arrays.asList("1"), readAll());
    assertTrue(parts.get(0).contains("partitioned=false"));
  }

  @Test
  void wrongSizesAndNumbersAreIssues() throws Exception {
    tables.partitionSize = "many";
    tables.maxNumActivePartitions = 0;
    assertEquals(Arrays.asList("STF_05", "STF_05"), issues());
    tables.maxNumActivePartitions = -1;
    tables.partitionSize = "0";
    assertEquals(Arrays.asList("STF_05"), issues());
  }

  private List<String> issues() throws Exception {
    return build().runValidateConfigs().stream()
        .map(issue -> issue.toString().replaceAll("(?s).*?(JDBC_\\d+|STF_\\d+).*", "$1")).collect(Collectors.toList());
  }
}
