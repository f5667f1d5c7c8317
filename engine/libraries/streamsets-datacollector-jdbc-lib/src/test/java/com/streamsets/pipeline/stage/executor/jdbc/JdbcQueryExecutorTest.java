package com.streamsets.pipeline.stage.executor.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.lib.jdbc.TestDatabase;
import com.streamsets.pipeline.sdk.ExecutorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcQueryExecutorTest {

  private final JdbcQueryConfig config = new JdbcQueryConfig();
  private TestDatabase database;
  private ExecutorRunner runner;

  @BeforeEach
  void createTable() throws Exception {
    database = new TestDatabase("create table t(id int primary key, v varchar(10))", "insert into t values (1, 'a')");
    config.hikariConfigBean = database.config();
    config.queries = Collections.singletonList("insert into t values (${record:value('/id')}, 'x')");
  }

  @AfterEach
  void dropTable() throws Exception {
    database.close();
  }

  private ExecutorRunner build() {
    JdbcQueryDExecutor stage = new JdbcQueryDExecutor();
    stage.config = config;
    return new ExecutorRunner.Builder(JdbcQueryDExecutor.class, stage).setOnRecordError(OnRecordError.TO_ERROR).build();
  }

  private void run(int... ids) throws Exception {
    runner = build();
    runner.runInit();
    try {
      List<Record> records = new ArrayList<>();
      for (int id : ids) {
        Record record = RecordCreator.create();
        Map<String, Field> root = new HashMap<>();
        root.put("id", Field.create(id));
        record.set(Field.create(root));
        records.add(record);
      }
      runner.runWrite(records);
    } finally {
      runner.runDestroy();
    }
  }

  private List<String> events(String field) {
    return runner.getEventRecords().stream().map(event -> event.get(field).getValueAsString()).collect(Collectors.toList());
  }

  private List<String> issues() throws Exception {
    return build().runValidateConfigs().stream()
        .map(issue -> issue.toString().replaceAll("(?s).*?(QUERY_EXECUTOR_\\d+).*", "$1")).collect(Collectors.toList());
  }

  @Test
  void everyRecordRunsTheQueries() throws Exception {
    run(2, 3);
    assertEquals(Arrays.asList("1|a", "2|x", "3|x"), database.rows("select * from t order by id"));
    assertEquals(Arrays.asList("insert into t values (2, 'x')", "insert into t values (3, 'x')"), events("/query"));
  }

  @Test
  void eventsCountRows() throws Exception {
    config.queryResultCount = true;
    config.queries = Arrays.asList("select * from t", "update t set v = 'u'");
    run(2);
    assertEquals(Arrays.asList("1 row(s) returned", "1 row(s) affected"), events("/query-result"));
  }

  @Test
  void recordsOfFailedQueriesGoToError() throws Exception {
    run(1, 5);
    assertEquals("QUERY_EXECUTOR_001", runner.getErrorRecords().get(0).getHeader().getErrorCode());
    assertEquals(Arrays.asList("1|a", "5|x"), database.rows("select * from t order by id"));
  }

  @Test
  void queriesRunInParallel() throws Exception {
    config.isParallel = true;
    config.hikariConfigBean.maximumPoolSize = 3;
    config.hikariConfigBean.minIdle = 3;
    config.queries = Arrays.asList("delete from t where id = ${record:value('/id')} + 100",
        "update t set v = 'u' where id = ${record:value('/id')}", "insert into t values (${record:value('/id')}, 'x')");
    run(2, 3, 4, 5);
    assertEquals(Arrays.asList("1|a", "2|u", "3|u", "4|u", "5|u"), database.rows("select * from t order by id"));
    assertEquals(12, runner.getEventRecords().size());
  }

  @Test
  void wrongConfigsAreIssues() throws Exception {
    config.isParallel = true;
    config.hikariConfigBean.maximumPoolSize = 2;
    config.queries = Collections.singletonList(" ");
    assertEquals(Arrays.asList("QUERY_EXECUTOR_007", "QUERY_EXECUTOR_003"), issues());
  }
}
