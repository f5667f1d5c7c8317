package com.streamsets.pipeline.lib.kafka;

import com.streamsets.pipeline.lib.kafka.connection.KafkaConnectionConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.clients.producer.internals.DefaultPartitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** A port that takes connections, and Kafka's mock clients, which know one topic. */
public final class FakeBroker extends KafkaClients implements AutoCloseable {

  private static final Node NODE = new Node(0, "localhost", 1);

  private final String topic;
  private final List<PartitionInfo> partitions = new ArrayList<>();
  private final ServerSocket port;
  private UnaryOperator<MockConsumer<String, byte[]>> preparation = UnaryOperator.identity();
  private Properties consumerProperties;
  private Properties producerProperties;
  private final MockProducer<String, byte[]> producer;
  private final Map<TopicPartition, OffsetAndMetadata> committed = new ConcurrentHashMap<>();
  private final Deque<CompletableFuture<RecordMetadata>> refusals = new ArrayDeque<>();

  public FakeBroker(String topic, int partitionCount) throws IOException {
    this.topic = topic;
    this.port = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    for (int partition = 0; partition < partitionCount; partition++) {
      partitions.add(new PartitionInfo(topic, partition, NODE, new Node[] {NODE}, new Node[] {NODE}));
    }
    Cluster cluster = new Cluster(
        "cluster", Collections.singletonList(NODE), partitions, Collections.emptySet(), Collections.emptySet()
    );
    producer = new MockProducer<String, byte[]>(
        cluster, true, new DefaultPartitioner(), new StringSerializer(), new ByteArraySerializer()
    ) {
      @Override
      public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> message) {
        return refusals.isEmpty() ? super.send(message) : refusals.remove();
      }
    };
  }

  /** Lets the next send fail. */
  public void refuseNext(RuntimeException reason) {
    CompletableFuture<RecordMetadata> refused = new CompletableFuture<>();
    refused.completeExceptionally(reason);
    refusals.add(refused);
  }

  /** What happens to each consumer that reads before the stage gets it. */
  public void prepareConsumers(UnaryOperator<MockConsumer<String, byte[]>> newPreparation) {
    preparation = newPreparation;
  }

  /** A consumer that gets the first partition with its first poll, and these messages in it; null is a tombstone. */
  public MockConsumer<String, byte[]> offering(IntFunction<String> key, List<String> messages) {
    TopicPartition partition = new TopicPartition(topic, 0);
    MockConsumer<String, byte[]> consumer = new MockConsumer<String, byte[]>(OffsetResetStrategy.EARLIEST) {
      @Override
      public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets) {
        committed.putAll(offsets);
        super.commitSync(offsets);
      }
    };
    consumer.updatePartitions(topic, partitions);
    consumer.updateBeginningOffsets(Collections.singletonMap(partition, 0L));
    consumer.schedulePollTask(() -> {
      consumer.rebalance(Collections.singletonList(partition));
      for (int offset = 0; offset < messages.size(); offset++) {
        String message = messages.get(offset);
        byte[] value = message == null ? null : message.getBytes(StandardCharsets.UTF_8);
        consumer.addRecord(new ConsumerRecord<>(topic, 0, offset, key.apply(offset), value));
      }
    });
    return consumer;
  }

  /** What those consumers have committed. */
  public Map<TopicPartition, OffsetAndMetadata> committed() {
    return committed;
  }

  public KafkaConnectionConfig connection() {
    KafkaConnectionConfig connection = new KafkaConnectionConfig();
    connection.metadataBrokerList = "127.0.0.1:" + port.getLocalPort();
    return connection;
  }

  public MockProducer<String, byte[]> producer() {
    return producer;
  }

  /** Properties of the consumer made last. */
  public Properties consumerProperties() {
    return consumerProperties;
  }

  public Properties producerProperties() {
    return producerProperties;
  }

  @Override
  public Consumer<String, byte[]> consumer(Properties properties) {
    consumerProperties = properties;
    MockConsumer<String, byte[]> consumer = new MockConsumer<>(OffsetResetStrategy.EARLIEST);
    consumer.updatePartitions(topic, partitions);
    return preparation.apply(consumer);
  }

  @Override
  public Producer<String, byte[]> producer(Properties properties) {
    producerProperties = properties;
    return producer;
  }

  @Override
  public void close() throws IOException {
    port.close();
  }
}
