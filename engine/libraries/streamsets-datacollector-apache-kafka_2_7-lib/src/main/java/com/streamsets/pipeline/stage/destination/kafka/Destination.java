package com.streamsets.pipeline.stage.destination.kafka;

import java.util.Objects;

/** Where a message goes: topic, partition (null when Kafka chooses) and key. */
final class Destination {

  private final String topic;
  private final Integer partition;
  private final String key;

  Destination(String topic, Integer partition, String key) {
    this.topic = topic;
    this.partition = partition;
    this.key = key;
  }

  String topic() {
    return topic;
  }

  Integer partition() {
    return partition;
  }

  String key() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Destination)) {
      return false;
    }
    Destination that = (Destination) other;
    return topic.equals(that.topic) && Objects.equals(partition, that.partition) && Objects.equals(key, that.key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(topic, partition, key);
  }
}
