package com.streamsets.pipeline.lib.kafka.consumer;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** Follows which partitions the consumer has. */
final class Assignment implements ConsumerRebalanceListener {

  private final Consumer<String, byte[]> consumer;
  private final ConsumerConfig config;
  private final Deque<ConsumerRecord<String, byte[]>> waiting;

  Assignment(Consumer<String, byte[]> consumer, ConsumerConfig config, Deque<ConsumerRecord<String, byte[]>> waiting) {
    this.consumer = consumer;
    this.config = config;
    this.waiting = waiting;
  }

  /** Drops the messages not yet processed: whoever has the partition next reads them from the committed offset. */
  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    waiting.removeIf(message -> partitions.contains(new TopicPartition(message.topic(), message.partition())));
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    if (config.kafkaAutoOffsetReset == AutoOffsetReset.TIMESTAMP && !partitions.isEmpty()) {
      seekToTimestamp(partitions);
    }
  }

  private void seekToTimestamp(Collection<TopicPartition> partitions) {
    Map<TopicPartition, Long> wanted = new HashMap<>();
    consumer.committed(new HashSet<>(partitions)).forEach((partition, offset) -> {
      if (offset == null) {
        wanted.put(partition, config.timestampToSearchOffsets);
      }
    });
    for (Map.Entry<TopicPartition, OffsetAndTimestamp> found : consumer.offsetsForTimes(wanted).entrySet()) {
      if (found.getValue() == null) {
        consumer.seekToEnd(Collections.singleton(found.getKey()));
      } else {
        consumer.seek(found.getKey(), found.getValue().offset());
      }
    }
  }
}
