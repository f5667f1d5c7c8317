package com.streamsets.pipeline.stage.origin.multikafka;

import com.streamsets.pipeline.api.DeliveryGuarantee;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.lib.kafka.FakeBroker;
import com.streamsets.pipeline.lib.kafka.connection.SaslMechanism;
import com.streamsets.pipeline.lib.kafka.connection.SecurityOption;
import com.streamsets.pipeline.lib.kafka.consumer.KeyCaptureMode;
import com.streamsets.pipeline.sdk.PushSourceRunner;
import com.streamsets.pipeline.sdk.StageRunner;
import org.apache.kafka.clients.consumer.MockConsumer;
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
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import stf.engine.testing.Issues;

import static java.util.Arrays.asList;
import static java.util.Collections.singletonList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(20)
class MultiKafkaSourceTest {

  private static final String LANE = "out";
  private static final String TOPIC = "orders";
  private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
  private static final IntFunction<String> KEYS = offset -> "key-" + offset;

  private final MultiKafkaConfig config = new MultiKafkaConfig();
  private final List<Record> received = new CopyOnWriteArrayList<>();
  private DeliveryGuarantee guarantee = DeliveryGuarantee.AT_LEAST_ONCE;
  private FakeBroker broker;
  private PushSourceRunner runner;

  @BeforeEach
  void startBroker() throws Exception {
    broker = new FakeBroker(TOPIC, 1);
    config.connectionConfig.connection = broker.connection();
    config.topicList = singletonList(TOPIC);
    config.dataFormat = DataFormat.JSON;
    config.batchWaitTime = 50;
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
    config.timestampsEnabled = true;
    offer("{\"n\":1}");
    readUntil(1);
    Record record = received.get(0);
    assertEquals(1, record.get("/n").getValueAsInteger());
    assertEquals(TOPIC, record.getHeader().getAttribute("topic"));
    assertEquals("0", record.getHeader().getAttribute("partition"));
    assertEquals("0", record.getHeader().getAttribute("offset"));
    assertEquals("NoTimestampType", record.getHeader().getAttribute("timestampType"));
    assertNull(record.getHeader().getAttribute("kafkaMessageKey"));
  }

  @Test
  void offsetsAreCommittedBehindProcessedBatches() throws Exception {
    config.maxBatchSize = 2;
    offer("{\"n\":1}", "{\"n\":2}", "{\"n\":3}");
    readUntil(3);
    assertEquals(3, broker.committed().get(PARTITION).offset());
  }

  @Test
  void nothingIsCommittedForABatchThatFailed() throws Exception {
    offer("{\"n\":1}");
    start();
    runner.runProduce(Collections.emptyMap(), 10, output -> {
      throw new IllegalStateException("the pipeline failed");
    });
    assertThrows(Exception.class, runner::waitOnProduce);
    assertTrue(broker.committed().isEmpty(), () -> broker.committed().toString());
  }

  @Test
  void atMostOnceCommitsBeforeTheBatchIsProcessed() throws Exception {
    guarantee = DeliveryGuarantee.AT_MOST_ONCE;
    offer("{\"n\":1}");
    List<Long> committedBefore = new CopyOnWriteArrayList<>();
    start();
    runner.runProduce(Collections.emptyMap(), 10, output -> {
      committedBefore.add(broker.committed().get(PARTITION).offset());
      runner.setStop();
    });
    runner.waitOnProduce();
    assertEquals(singletonList(1L), committedBefore);
  }

  @Test
  void aMessageWithSeveralObjectsStaysInOneBatch() throws Exception {
    config.maxBatchSize = 2;
    offer("{\"n\":1} {\"n\":2} {\"n\":3}", "{\"n\":4}");
    List<Integer> sizes = readUntil(4);
    assertEquals(asList(3, 1), sizes);
  }

  @Test
  void severalObjectsCanBecomeOneRecord() throws Exception {
    config.produceSingleRecordPerMessage = true;
    offer("{\"n\":1} {\"n\":2}");
    readUntil(1);
    assertEquals(2, received.get(0).get("[1]/n").getValueAsInteger());
  }

  @Test
  void badMessagesBecomeErrorsAndAreCommitted() throws Exception {
    offer("{broken", "{\"n\":2}");
    readUntil(1);
    assertEquals(2, received.get(0).get("/n").getValueAsInteger());
    assertEquals(1, runner.getErrorRecords().size());
    assertEquals("KAFKA_37", runner.getErrorRecords().get(0).getHeader().getErrorCode());
    assertEquals("{broken", new String(runner.getErrorRecords().get(0).get().getValueAsByteArray(), StandardCharsets.UTF_8));
    assertEquals(2, broker.committed().get(PARTITION).offset());
  }

  @Test
  void tombstonesBecomeErrorRecordsWithTheirKey() throws Exception {
    offer(null, "{\"n\":2}");
    readUntil(1);
    Record tombstone = runner.getErrorRecords().get(0);
    assertEquals("KAFKA_74", tombstone.getHeader().getErrorCode());
    assertEquals("key-0", tombstone.get().getValueAsString());
    assertEquals(1, runner.getErrorRecords().size());
    assertEquals(2, broker.committed().get(PARTITION).offset());
  }

  @Test
  void aTombstoneWithoutAKeyIsAnErrorRecordToo() throws Exception {
    broker.prepareConsumers(consumer -> broker.offering(offset -> null, asList(null, "{\"n\":2}")));
    readUntil(1);
    assertEquals("KAFKA_79", runner.getErrorRecords().get(0).getHeader().getErrorCode());
    assertNull(runner.getErrorRecords().get(0).get().getValue());
  }

  @Test
  void keysGoWhereTheyAreWanted() throws Exception {
    config.keyCaptureMode = KeyCaptureMode.RECORD_HEADER_AND_FIELD;
    offer("{\"n\":1}");
    readUntil(1);
    assertEquals("key-0", received.get(0).getHeader().getAttribute("kafkaMessageKey"));
    assertEquals("key-0", received.get(0).get("/kafkaMessageKey").getValueAsString());
  }

  @Test
  void messagesOfARevokedPartitionAreDropped() throws Exception {
    config.maxBatchSize = 1;
    offer("{\"n\":1}", "{\"n\":2}");
    MockConsumer<String, byte[]>[] consumers = new MockConsumer[1];
    broker.prepareConsumers(consumer -> {
      consumers[0] = broker.offering(KEYS, asList("{\"n\":1}", "{\"n\":2}"));
      return consumers[0];
    });
    start();
    runner.runProduce(Collections.emptyMap(), 1, output -> {
      received.addAll(output.getRecords().get(LANE));
      if (received.size() == 1) {
        consumers[0].schedulePollTask(() -> consumers[0].rebalance(Collections.emptyList()));
        consumers[0].schedulePollTask(runner::setStop);
      }
    });
    runner.waitOnProduce();
    assertTrue(received.size() <= 2, received::toString);
    assertEquals(received.size(), broker.committed().get(PARTITION).offset());
  }

  @Test
  void aFailingConsumerFailsThePipeline() throws Exception {
    start();
    broker.prepareConsumers(consumer -> {
      consumer.setPollException(new KafkaException("the broker refused"));
      return consumer;
    });
    runner.runProduce(Collections.emptyMap(), 10, output -> { });
    Exception failure = assertThrows(Exception.class, runner::waitOnProduce);
    assertTrue(String.valueOf(failure).contains("KAFKA_29"), failure::toString);
  }

  @Test
  void configsBecomeKafkaProperties() throws Exception {
    config.connectionConfig.connection.securityConfig.securityOption = SecurityOption.SASL_PLAINTEXT;
    config.connectionConfig.connection.securityConfig.saslMechanism = SaslMechanism.PLAIN;
    config.kafkaOptions = new HashMap<>(Collections.singletonMap("sasl.jaas.config", "login"));
    config.consumerGroup = "group";
    start();
    assertEquals("group", broker.consumerProperties().getProperty("group.id"));
    assertEquals("earliest", broker.consumerProperties().getProperty("auto.offset.reset"));
    assertEquals("false", broker.consumerProperties().getProperty("enable.auto.commit"));
    assertEquals("login", broker.consumerProperties().getProperty("sasl.jaas.config"));
  }

  @Test
  void wrongConfigsAreReportedWhereTheyWereTyped() throws Exception {
    config.topicList = singletonList("absent");
    assertIssue("KAFKA_41", "conf.topicList");
    config.topicList = Collections.emptyList();
    assertIssue("KAFKA_05", "conf.topicList");
    config.topicList = singletonList(TOPIC);
    config.connectionConfig.connection.metadataBrokerList = "nonsense";
    assertIssue("KAFKA_06", "metadataBrokerList");
    broker.close();
    config.connectionConfig.connection = broker.connection();
    assertIssue("KAFKA_67", "metadataBrokerList");
    config.numberOfThreads = 0;
    assertIssue("KAFKA_35", "conf.numberOfThreads");
    config.dataFormat = DataFormat.PROTOBUF;
    assertIssue("STF_02", "conf.dataFormat");
    config.connectionConfig.connection.securityConfig.securityOption = SecurityOption.SSL;
    assertIssue("STF_02", "securityOption");
    config.connectionConfig.connection.securityConfig.securityOption = SecurityOption.SASL_PLAINTEXT;
    assertIssue("STF_02", "saslMechanism");
  }

  private void offer(String... messages) {
    broker.prepareConsumers(consumer -> broker.offering(KEYS, asList(messages)));
  }

  private void start() throws Exception {
    runner = newRunner();
    runner.runInit();
  }

  private PushSourceRunner newRunner() {
    return new PushSourceRunner.Builder(MultiKafkaDSource.class, new MultiKafkaSource(config, broker))
        .addOutputLane(LANE)
        .setOnRecordError(OnRecordError.TO_ERROR)
        .setDeliveryGuarantee(guarantee)
        .build();
  }

  /** Runs until that many records came; gives the sizes of the batches. */
  private List<Integer> readUntil(int count) throws Exception {
    List<Integer> sizes = new ArrayList<>();
    start();
    runner.runProduce(Collections.emptyMap(), 1000, (StageRunner.Output output) -> {
      List<Record> records = output.getRecords().get(LANE);
      sizes.add(records.size());
      received.addAll(records);
      if (received.size() >= count) {
        runner.setStop();
      }
    });
    try {
      runner.waitOnProduce();
    } catch (ExecutionException failure) {
      throw new AssertionError(failure.getCause());
    }
    assertEquals(count, received.size(), () -> received.stream().map(String::valueOf).collect(Collectors.joining()));
    return sizes;
  }

  private void assertIssue(String code, String name) throws Exception {
    Issues.assertIssue(newRunner().runValidateConfigs(), code, name);
  }
}
