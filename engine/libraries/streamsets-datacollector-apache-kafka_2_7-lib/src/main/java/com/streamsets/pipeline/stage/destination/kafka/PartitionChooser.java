package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.kafka.KafkaErrors;
import org.apache.kafka.common.utils.Utils;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.ToIntFunction;

/** Finds the partition of a message. */
final class PartitionChooser {

  private final PartitionStrategy strategy;
  private final TargetExpression expression;
  private final ToIntFunction<String> partitionCount;
  private final Map<String, Integer> nextPartitions = new HashMap<>();

  PartitionChooser(PartitionStrategy strategy, TargetExpression expression, ToIntFunction<String> partitionCount) {
    this.strategy = strategy;
    this.expression = expression;
    this.partitionCount = partitionCount;
  }

  /** The partition, or null when Kafka chooses it by the key of the message. */
  Integer partition(Record record, String topic, String messageKey) {
    switch (strategy) {
      case RANDOM:
        return ThreadLocalRandom.current().nextInt(partitionCount.applyAsInt(topic));
      case EXPRESSION:
        return named(record, topic);
      case DEFAULT:
        return messageKey == null ? hashed(record, topic) : null;
      default:
        return next(topic);
    }
  }

  private int next(String topic) {
    int partition = nextPartitions.getOrDefault(topic, 0) % partitionCount.applyAsInt(topic);
    nextPartitions.put(topic, partition + 1);
    return partition;
  }

  private int named(Record record, String topic) {
    String value = expression.evaluate(record).trim();
    int count = partitionCount.applyAsInt(topic);
    try {
      int partition = Integer.parseInt(value);
      if (partition >= 0 && partition < count) {
        return partition;
      }
    } catch (NumberFormatException notANumber) {
      throw new StageException(KafkaErrors.KAFKA_55, expression, value, topic, count, notANumber);
    }
    throw new StageException(KafkaErrors.KAFKA_55, expression, value, topic, count);
  }

  /** The partition that Kafka's own partitioner gives to a key of that text. */
  private Integer hashed(Record record, String topic) {
    String key = expression.evaluate(record);
    if (key.isEmpty()) {
      return null;
    }
    int hash = Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8)));
    return hash % partitionCount.applyAsInt(topic);
  }
}
