package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.kafka.FakeBroker;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.sdk.TargetRunner;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.JsonContent;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import stf.engine.testing.Issues;

import static java.util.Arrays.asList;
import static java.util.Collections.singletonList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

@Timeout(20)
class KafkaTargetTest {

  private static final String TOPIC = "orders";

  private final KafkaTargetConfig config = new KafkaTargetConfig();
  private final ResponseConfig responses = new ResponseConfig();
  private FakeBroker broker;
  private TargetRunner runner;

  @BeforeEach
  void startBroker() throws Exception {
    broker = new FakeBroker(TOPIC, 3);
    config.connectionConfig.connection = broker.connection();
    config.topic = TOPIC;
  }

  @AfterEach
  void stopBroker() throws Exception {
    if (runner != null) {
      runner.runDestroy();
    }
    broker.close();
  }

  @Test
  void eachRecordBecomesAMessageInTurnOfThePartitions() throws Exception {
    write(record(1), record(2), record(3), record(4));
    assertEquals(asList("{\"n\":1}", "{\"n\":2}", "{\"n\":3}", "{\"n\":4}"), texts());
    assertEquals(asList(0, 1, 2, 0), partitions());
    assertNull(sent().get(0).key());
  }

  @Test
  void anExpressionNamesThePartition() throws Exception {
    config.partitionStrategy = PartitionStrategy.EXPRESSION;
    config.partition = "${record:value('/n')}";
    write(record(2), record(7));
    assertEquals(singletonList(2), partitions());
    assertEquals(singletonList("KAFKA_55"), errorCodes());
  }

  @Test
  void kafkaChoosesThePartitionByTheKey() throws Exception {
    config.partitionStrategy = PartitionStrategy.DEFAULT;
    config.stringMessageKey = "k${record:value('/n')}";
    write(record(1), record(1));
    assertEquals(asList("k1", "k1"), sent().stream().map(ProducerRecord::key).collect(Collectors.toList()));
    assertNull(sent().get(0).partition());
  }

  @Test
  void withoutKeyTheExpressionIsHashedToAPartition() throws Exception {
    config.partitionStrategy = PartitionStrategy.DEFAULT;
    config.partition = "${record:value('/n')}";
    write(record(1), record(1));
    assertEquals(partitions().get(0), partitions().get(1));
    assertNull(sent().get(0).key());
  }

  @Test
  void allRecordsOfABatchFitIntoOneMessage() throws Exception {
    config.singleMessagePerBatch = true;
    config.dataGeneratorFormatConfig.jsonMode = JsonContent.ARRAY_OBJECTS;
    write(record(1), record(2));
    assertEquals(singletonList("[{\"n\":1},{\"n\":2}]"), texts());
  }

  @Test
  void theTopicIsEvaluatedForEachRecord() throws Exception {
    config.runtimeTopicResolution = true;
    config.topicExpression = "${record:value('/n') == 1 ? 'orders' : (record:value('/n') == 2 ? 'secret' : '')}";
    config.topicWhiteList = "orders, other";
    write(record(1), record(2), record(3));
    assertEquals(singletonList("{\"n\":1}"), texts());
    assertEquals(asList("KAFKA_65", "KAFKA_62"), errorCodes());
  }

  @Test
  void aRecordThatCannotBeWrittenIsAnErrorAlone() throws Exception {
    config.dataFormat = DataFormat.TEXT;
    config.dataGeneratorFormatConfig.textFieldPath = "/n";
    Record without = record(1);
    without.delete("/n");
    write(without, record(2));
    assertEquals(singletonList("2"), texts());
    assertEquals(singletonList("TEXT_GENERATOR_01"), errorCodes());
  }

  @Test
  void aRefusedMessageIsAnErrorOfItsRecord() throws Exception {
    broker.refuseNext(new RecordTooLargeException("too large"));
    write(record(1), record(2));
    assertEquals(singletonList("{\"n\":2}"), texts());
    assertEquals(singletonList("KAFKA_51"), errorCodes());
    assertEquals(1, runner.getErrorRecords().get(0).get("/n").getValueAsInteger());
  }

  @Test
  void anUnreachableBrokerStopsThePipeline() throws Exception {
    broker.refuseNext(new TimeoutException("no answer"));
    StageException failure = assertThrows(StageException.class, () -> write(record(1)));
    assertEquals("KAFKA_50", failure.getErrorCode().getCode());
  }

  @Test
  void configsBecomeKafkaProperties() throws Exception {
    config.kafkaProducerConfigs = new HashMap<>(Collections.singletonMap("linger.ms", "5"));
    start();
    assertEquals("5", broker.producerProperties().getProperty("linger.ms"));
    assertEquals("all", broker.producerProperties().getProperty("acks"));
  }

  @Test
  void wrongConfigsAreReportedWhereTheyWereTyped() throws Exception {
    config.topic = "absent";
    assertIssue("KAFKA_41", "conf.topic");
    config.topic = " ";
    assertIssue("KAFKA_05", "conf.topic");
    config.topic = TOPIC;
    config.stringMessageKey = "${record:value(}";
    assertIssue("KAFKA_61", "conf.stringMessageKey");
    config.stringMessageKey = "";
    config.messageKeyFormat = MessageKeyFormat.AVRO;
    assertIssue("STF_02", "conf.messageKeyFormat");
    responses.sendResponseToOrigin = true;
    assertIssue("STF_01", "responseConf.sendResponseToOrigin");
  }

  private void start() throws Exception {
    runner = newRunner();
    runner.runInit();
  }

  private TargetRunner newRunner() {
    return new TargetRunner.Builder(KafkaDTarget.class, new KafkaTarget(config, responses, broker))
        .setOnRecordError(OnRecordError.TO_ERROR)
        .build();
  }

  private void write(Record... records) throws Exception {
    start();
    runner.runWrite(asList(records));
  }

  private List<ProducerRecord<String, byte[]>> sent() {
    return broker.producer().history();
  }

  private List<String> texts() {
    return sent().stream()
        .map(message -> new String(message.value(), StandardCharsets.UTF_8).trim())
        .collect(Collectors.toList());
  }

  private List<Integer> partitions() {
    return sent().stream().map(ProducerRecord::partition).collect(Collectors.toList());
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

  private static Record record(int number) {
    LinkedHashMap<String, Field> fields = new LinkedHashMap<>();
    fields.put("n", Field.create(number));
    Record record = RecordCreator.create();
    record.set(Field.createListMap(fields));
    return record;
  }
}
