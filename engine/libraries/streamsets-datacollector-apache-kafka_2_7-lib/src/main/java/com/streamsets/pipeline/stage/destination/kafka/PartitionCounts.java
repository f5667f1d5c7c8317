package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.kafka.ConnectionChecks;
import com.streamsets.pipeline.lib.kafka.KafkaErrors;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** How many partitions a topic has. */
final class PartitionCounts implements ToIntFunction<String> {

  private final Producer<String, byte[]> producer;
  private final Map<String, StageException> missing = new HashMap<>();

  PartitionCounts(Producer<String, byte[]> producer) {
    this.producer = producer;
  }

  /** Forgets topics that were missing; they may exist by the next batch. */
  void forgetMissing() {
    missing.clear();
  }

  /** Fails about the record when the topic is missing; that takes time, so it is asked for once in a batch. */
  @Override
  public int applyAsInt(String topic) {
    StageException known = missing.get(topic);
    if (known != null) {
      throw known;
    }
    try {
      return producer.partitionsFor(topic).size();
    } catch (InvalidTopicException | TimeoutException | TopicAuthorizationException | UnknownTopicOrPartitionException failure) {
      StageException reason = refused(topic, failure);
      missing.put(topic, reason);
      throw reason;
    }
  }

  private static StageException refused(String topic, KafkaException failure) {
    return new StageException(KafkaErrors.KAFKA_51, topic, ConnectionChecks.reason(failure), failure);
  }
}
