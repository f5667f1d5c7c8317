package com.streamsets.pipeline.stage.origin.jdbc;

import _ss_com.streamsets.datacollector.runner.StageContext;
import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.TestDatabase;
import com.streamsets.pipeline.sdk.SourceRunner;
import com.streamsets.pipeline.sdk.StageRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import stf.engine.testing.Issues;

import static java.util.Arrays.asList;
import static java.util.Collections.emptyList;
import static java.util.Collections.singletonList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class JdbcSourceTest {

  private static final String LANE = "out";

  private final JdbcDSource config = new JdbcDSource();
  private TestDatabase database;
  private SourceRunner runner;

  @BeforeEach
  void createTable() throws Exception {
    database = new TestDatabase(
        "create table orders(id int primary key, amount decimal(10,2))",
        "insert into orders values (1, 1.50), (2, 2.50), (3, 3.50)"
    );
    config.hikariConfigBean = database.config();
    config.query = "select id as \"id\", amount as \"amount\" from orders where id > ${OFFSET} order by id";
    config.initialOffset = "0";
    config.offsetColumn = "id";
    config.queryInterval = 0;
  }

  @AfterEach
  void dropTable() throws Exception {
    if (runner != null) {
      runner.runDestroy();
    }
    database.close();
  }

  @Test
  void incrementalModeGoesOnBehindTheLastRow() throws Exception {
    start();
    assertEquals(asList(1, 2), ids(produce(null, 2)));
    assertEquals(asList(3), ids(produce("2", 2)));
    database.run("insert into orders values (4, 4.50)");
    StageRunner.Output output = produce("3", 2);
    assertEquals(asList(4), ids(output));
    assertEquals("4", output.getNewOffset());
  }

  @Test
  void aRestartReadsNoRowTwice() throws Exception {
    start();
    String offset = produce(null, 2).getNewOffset();
    runner.runDestroy();
    start();
    assertEquals(asList(3), ids(produce(offset, 10)));
  }

  @Test
  void fullModeReadsAllRowsEachTime() throws Exception {
    config.isIncrementalMode = false;
    config.query = "select id as \"id\" from orders order by id";
    start();
    StageRunner.Output first = produce(null, 10);
    assertEquals(asList(1, 2, 3), ids(first));
    assertEquals(asList(1, 2, 3), ids(produce(first.getNewOffset(), 10)));
  }

  @Test
  void noMoreDataComesWithTheFirstEmptyQueryAfterRows() throws Exception {
    start();
    produce(null, 10);
    assertEquals(asList("jdbc-query-success"), eventTypes());
    produce("3", 10);
    assertEquals(asList("jdbc-query-success", "jdbc-query-success", "no-more-data"), eventTypes());
    assertEquals(3L, runner.getEventRecords().get(2).get("/record-count").getValueAsLong());
    produce("3", 10);
    assertEquals("jdbc-query-success", eventTypes().get(3));
    database.run("insert into orders values (4, 4.50)");
    produce("3", 10);
    produce("4", 10);
    assertEquals("no-more-data", eventTypes().get(6));
    assertEquals(1L, runner.getEventRecords().get(6).get("/record-count").getValueAsLong());
  }

  @Test
  void noMoreDataEndsEachQueryInFullMode() throws Exception {
    config.isIncrementalMode = false;
    config.query = "select id as \"id\" from orders order by id";
    start();
    produce(null, 10);
    assertEquals(asList("jdbc-query-success", "no-more-data"), eventTypes());
    EventRecord success = runner.getEventRecords().get(0);
    assertEquals(config.query, success.get("/query").getValueAsString());
    assertEquals(3L, success.get("/rows").getValueAsLong());
    assertEquals("0", success.get("/offset").getValueAsString());
    assertEquals(Field.Type.LONG, success.get("/timestamp").getType());
    assertEquals("2", runner.getEventRecords().get(1).getEventVersion());
  }

  @Test
  void aRecordIsKnownByItsQueryRowAndOffset() throws Exception {
    start();
    Record second = records(produce(null, 10)).get(1);
    assertEquals(config.query + "::rowCount:1:2", second.getHeader().getSourceId());
  }

  @Test
  void theNextQueryWaitsForTheInterval() throws Exception {
    config.queryInterval = 60;
    start();
    produce(null, 10);
    database.run("insert into orders values (4, 4.50)");
    assertEquals(emptyList(), ids(produce("3", 10)));
  }

  @Test
  void columnsKeepTheirTypes() throws Exception {
    database.run(
        "create table kinds(l bigint, n decimal(10,2), f double precision, b boolean, s smallint, d date, at timestamp(6),"
            + " z timestamp with time zone, bin varbinary(10), t varchar(10), c clob, nothing int)",
        "insert into kinds values (5, 9.90, 1.5, true, 3, '2026-11-22', '2026-11-22 10:11:12.123456',"
            + " '2026-11-22 10:11:12+02:00', X'CAFE', 'text', 'a long text', null)"
    );
    config.isIncrementalMode = false;
    config.query = "select * from kinds";
    config.offsetColumn = "";
    config.commonSourceConfigBean.maxClobSize = 6;
    start();
    Record record = records(produce(null, 10)).get(0);
    assertField(record, "/l", Field.Type.LONG, 5L);
    assertField(record, "/n", Field.Type.DECIMAL, new BigDecimal("9.90"));
    assertEquals("2", record.get("/n").getAttribute("scale"));
    assertField(record, "/f", Field.Type.DOUBLE, 1.5d);
    assertField(record, "/b", Field.Type.BOOLEAN, true);
    assertField(record, "/s", Field.Type.SHORT, (short) 3);
    assertEquals(Field.Type.DATE, record.get("/d").getType());
    assertEquals(Field.Type.DATETIME, record.get("/at").getType());
    assertEquals("456000", record.get("/at").getAttribute(ColumnReader.NANOSECONDS));
    assertEquals(Field.Type.ZONED_DATETIME, record.get("/z").getType());
    assertEquals(2, record.get("/bin").getValueAsByteArray().length);
    assertField(record, "/t", Field.Type.STRING, "text");
    assertField(record, "/c", Field.Type.STRING, "a long");
    assertEquals(Field.Type.INTEGER, record.get("/nothing").getType());
    assertNull(record.get("/nothing").getValue());
  }

  @Test
  void headerAttributesDescribeTheColumns() throws Exception {
    start();
    Record.Header header = records(produce(null, 1)).get(0).getHeader();
    assertEquals("orders", header.getAttribute("jdbc.tables"));
    assertEquals(String.valueOf(java.sql.Types.INTEGER), header.getAttribute("jdbc.id.jdbcType"));
    assertEquals("2", header.getAttribute("jdbc.amount.scale"));
    assertEquals("10", header.getAttribute("jdbc.amount.precision"));
  }

  @Test
  void aListRootHoldsHeadersAndValues() throws Exception {
    config.jdbcRecordType = RootFieldType.LIST;
    config.createJDBCNsHeaders = false;
    start();
    Record record = records(produce(null, 1)).get(0);
    assertEquals("id", record.get("[0]/header").getValueAsString());
    assertEquals(1, record.get("[0]/value").getValueAsInteger());
    assertNull(record.getHeader().getAttribute("jdbc.tables"));
  }

  @Test
  void aFailingQuerySendsAnEventAndThenEndsThePipeline() throws Exception {
    start();
    database.run("drop table orders");
    produce(null, 10);
    assertEquals(asList("jdbc-query-failure"), eventTypes());
    StageException failure = assertThrows(StageException.class, () -> produce("0", 10));
    assertEquals("JDBC_77", failure.getErrorCode().getCode());
  }

  @Test
  void aFailingQueryIsTriedAgainAsOftenAsConfigured() throws Exception {
    config.commonSourceConfigBean.numSQLErrorRetries = 1;
    start();
    database.run("alter table orders rename to hidden");
    assertEquals(emptyList(), ids(produce(null, 10)));
    database.run("alter table hidden rename to orders");
    assertEquals(asList(1, 2, 3), ids(produce("0", 10)));
  }

  @Test
  void aStopEndsARunningQuery() throws Exception {
    config.isIncrementalMode = false;
    config.disableValidation = true;
    config.query = "select count(*) from system_range(1, 1000000) a, system_range(1, 1000000) b";
    start();
    CompletableFuture<StageRunner.Output> running = CompletableFuture.supplyAsync(() -> produce(null, 10));
    String executing = "select count(*) from information_schema.sessions where executing_statement like '%system_range%'"
        + " and session_id <> session_id()";
    while (database.rows(executing).equals(singletonList("0"))) {
      assertFalse(running.isDone(), "the query has to run long enough to be stopped");
    }
    ((StageContext) runner.getContext()).setStop(true);
    assertEquals(emptyList(), records(running.get(5, TimeUnit.SECONDS)));
  }

  @Test
  void wrongConfigsAreReportedWhereTheyWereTyped() throws Exception {
    config.hikariConfigBean.connection.connectionString = "jdbc:nosuch://db";
    assertIssue("JDBC_06", "connectionString");
    config.hikariConfigBean = database.config();
    config.hikariConfigBean.driverClassName = "no.such.Driver";
    assertIssue("JDBC_28", "driverClassName");
    config.hikariConfigBean = database.config();
    config.hikariConfigBean.connection.password = () -> "wrong";
    assertIssue("JDBC_06", "connectionString");
    config.hikariConfigBean = database.config();
    config.query = "select id as \"id\" from nowhere where id > ${OFFSET} order by id";
    assertIssue("JDBC_34", "query");
    config.query = "select id as \"id\" from orders";
    assertIssue("JDBC_38", "query");
    config.query = "select id as \"id\" from orders where amount > ${offset} order by id";
    assertIssue("JDBC_29", "query");
    config.query = "select amount as \"a\", amount as \"a\" from orders where id > ${offset} order by id";
    assertIssue("JDBC_31", "query");
    config.query = "select id as \"id\" from orders where orders.id > ${offset} order by orders.id";
    config.offsetColumn = "orders.id";
    assertIssue("JDBC_32", "offsetColumn");
    config.offsetColumn = "";
    assertIssue("JDBC_51", "offsetColumn");
    config.initialOffset = "";
    assertIssue("JDBC_51", "initialOffset");
    config.queryInterval = -1;
    assertIssue("JDBC_27", "queryInterval");
    config.isIncrementalMode = false;
    config.jdbcNsHeaderPrefix = "jdbc";
    assertIssue("JDBC_15", "jdbcNsHeaderPrefix");
    config.hikariConfigBean.minIdle = 2;
    assertIssue("JDBC_11", "minIdle");
  }

  @Test
  void whatIsNotImplementedIsReported() throws Exception {
    config.txnIdColumnName = "txn";
    assertIssue("STF_01", "txnIdColumnName");
    config.txnIdColumnName = "";
    config.commonSourceConfigBean.txnWindow = 60;
    assertIssue("STF_01", "txnWindow");
  }

  private void start() throws Exception {
    runner = newRunner();
    runner.runInit();
  }

  private SourceRunner newRunner() {
    return new SourceRunner.Builder(JdbcDSource.class, new JdbcSource(config))
        .addOutputLane(LANE)
        .setOnRecordError(OnRecordError.TO_ERROR)
        .build();
  }

  private StageRunner.Output produce(String offset, int batchSize) {
    return runner.runProduce(offset, batchSize);
  }

  private static List<Record> records(StageRunner.Output output) {
    return output.getRecords().get(LANE);
  }

  private static List<Integer> ids(StageRunner.Output output) {
    return records(output).stream().map(record -> record.get("/id").getValueAsInteger()).collect(Collectors.toList());
  }

  private List<String> eventTypes() throws Exception {
    return runner.getEventRecords().stream().map(EventRecord::getEventType).collect(Collectors.toList());
  }

  private void assertIssue(String code, String name) throws Exception {
    Issues.assertIssue(newRunner().runValidateConfigs(), code, name);
  }

  private static void assertField(Record record, String path, Field.Type type, Object value) {
    assertEquals(type, record.get(path).getType(), path);
    assertEquals(value, record.get(path).getValue(), path);
  }
}
