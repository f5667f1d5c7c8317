package com.streamsets.pipeline.stage.origin.kafka;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.lib.kafka.FakeBroker;
import com.streamsets.pipeline.lib.kafka.consumer.KeyCaptureMode;
import com.streamsets.pipeline.lib.kafka.consumer.KeyDeserializer;
import com.streamsets.pipeline.lib.kafka.consumer.ValueDeserializer;
import com.streamsets.pipeline.sdk.SourceRunner;
import com.streamsets.pipeline.sdk.StageRunner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import stf.engine.dataformat.DataFormat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stf.engine.testing.Issues;

import static java.util.Arrays.asList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(20)
class KafkaSourceTest {

  private static final String LANE = "out";
  private static final String TOPIC = "orders";
  private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

  private final KafkaConfig config = new KafkaConfig();
  private FakeBroker broker;
  private SourceRunner runner;

  @BeforeEach
  void startBroker() throws Exception {
    broker = new FakeBroker(TOPIC, 1);
    config.connectionConfig.connection = broker.connection();
    config.topic = TOPIC;
    config.dataFormat = DataFormat.JSON;
    config.maxWaitTime = 300;
  }

  @AfterEach
  void stopBroker() throws Exception {
    if (runner != null) {
      runner.runDestroy();
    }
    broker.close();
  }

  @Test
  void messagesBecomeRecordsWithTheirOrigin() throws Exception {
    config.keyCaptureMode = KeyCaptureMode.RECORD_HEADER;
    offer("{\"n\":1}");
    Record record = batch(10).get(0);
    assertEquals(1, record.get("/n").getValueAsInteger());
    assertEquals(TOPIC, record.getHeader().getAttribute("topic"));
    assertEquals("0", record.getHeader().getAttribute("partition"));
    assertEquals("0", record.getHeader().getAttribute("offset"));
    assertEquals("key-0", record.getHeader().getAttribute("kafkaMessageKey"));
  }

  @Test
  void aBatchEndsWhenItIsFull() throws Exception {
    offer("{\"n\":1}", "{\"n\":2}", "{\"n\":3}");
    config.maxWaitTime = 15_000;
    assertEquals(asList(1, 2), numbers(batch(2)));
  }

  @Test
  void aBatchEndsWhenItsTimeIsOver() throws Exception {
    offer("{\"n\":1}");
    assertEquals(asList(1), numbers(batch(10)));
    assertEquals(Collections.emptyList(), batch(10));
  }

  @Test
  void eachBatchCommitsWhatItRead() throws Exception {
    offer("{\"n\":1}", "{\"n\":2}", "{\"n\":3}");
    batch(2);
    assertEquals(2, broker.committed().get(PARTITION).offset());
    batch(1);
    assertEquals(3, broker.committed().get(PARTITION).offset());
  }

  @Test
  void badMessagesAndTombstonesBecomeErrorRecords() throws Exception {
    offer("{broken", null, "{\"n\":3}");
    assertEquals(asList(3), numbers(batch(10)));
    List<Record> errors = runner.getErrorRecords();
    assertEquals("KAFKA_37", errors.get(0).getHeader().getErrorCode());
    assertEquals("{broken", new String(errors.get(0).get().getValueAsByteArray(), StandardCharsets.UTF_8));
    assertEquals("KAFKA_74", errors.get(1).getHeader().getErrorCode());
    assertEquals(3, broker.committed().get(PARTITION).offset());
  }

  @Test
  void aMessageWithSeveralObjectsStaysInOneBatch() throws Exception {
    offer("{\"n\":1} {\"n\":2} {\"n\":3}", "{\"n\":4}");
    assertEquals(asList(1, 2, 3), numbers(batch(2)));
  }

  @Test
  void aPreviewGivesNoMoreThanAskedForAndCommitsNothing() throws Exception {
    offer("{\"n\":1} {\"n\":2} {\"n\":3}");
    start(true);
    List<Record> records = runner.runProduce(null, 2).getRecords().get(LANE);
    assertEquals(asList(1, 2), numbers(records));
    assertTrue(broker.committed().isEmpty(), () -> broker.committed().toString());
  }

  @Test
  void aFailingConsumerFailsThePipeline() throws Exception {
    broker.prepareConsumers(consumer -> {
      consumer.setPollException(new KafkaException("the broker refused"));
      return consumer;
    });
    Exception failure = assertThrows(Exception.class, () -> batch(10));
    assertTrue(String.valueOf(failure).contains("KAFKA_29"), failure::toString);
  }

  @Test
  void configsBecomeKafkaProperties() throws Exception {
    config.consumerGroup = "group";
    config.kafkaConsumerConfigs = Collections.singletonMap("fetch.min.bytes", "7");
    start(false);
    assertEquals("group", broker.consumerProperties().getProperty("group.id"));
    assertEquals("false", broker.consumerProperties().getProperty("enable.auto.commit"));
    assertEquals("7", broker.consumerProperties().getProperty("fetch.min.bytes"));
  }

  @Test
  void wrongConfigsAreReportedWhereTheyWereTyped() throws Exception {
    config.topic = "absent";
    assertIssue("KAFKA_41", "kafkaConfigBean.topic");
    config.topic = "";
    assertIssue("KAFKA_05", "kafkaConfigBean.topic");
    config.maxWaitTime = 0;
    assertIssue("KAFKA_35", "kafkaConfigBean.maxWaitTime");
    config.consumerGroup = " ";
    assertIssue("KAFKA_05", "kafkaConfigBean.consumerGroup");
    config.connectionConfig.connection.metadataBrokerList = "nonsense";
    assertIssue("KAFKA_06", "kafkaConfigBean.connectionConfig.connection.metadataBrokerList");
    config.dataFormat = DataFormat.AVRO;
    config.keyDeserializer = KeyDeserializer.CONFLUENT;
    config.valueDeserializer = ValueDeserializer.CONFLUENT;
    assertIssue("STF_02", "kafkaConfigBean.keyDeserializer");
    assertIssue("STF_02", "kafkaConfigBean.valueDeserializer");
    config.dataFormat = DataFormat.PROTOBUF;
    assertIssue("STF_02", "kafkaConfigBean.dataFormat");
  }

  private void offer(String... messages) {
    broker.prepareConsumers(consumer -> broker.offering(offset -> "key-" + offset, asList(messages)));
  }

  private void start(boolean preview) throws Exception {
    runner = newRunner(preview);
    runner.runInit();
  }

  private SourceRunner newRunner(boolean preview) {
    return new SourceRunner.Builder(KafkaDSource.class, new KafkaSource(config, broker))
        .addOutputLane(LANE)
        .setOnRecordError(OnRecordError.TO_ERROR)
        .setPreview(preview)
        .build();
  }

  private List<Record> batch(int size) throws Exception {
    if (runner == null) {
      start(false);
    }
    StageRunner.Output output = runner.runProduce(null, size);
    return output.getRecords().get(LANE);
  }

  private static List<Integer> numbers(List<Record> records) {
    List<Integer> numbers = new ArrayList<>();
    records.forEach(record -> numbers.add(record.get("/n").getValueAsInteger()));
    return numbers;
  }

  private void assertIssue(String code, String name) throws Exception {
    Issues.assertIssue(newRunner(false).runValidateConfigs(), code, name);
  }
}
