package com.streamsets.pipeline.lib.kafka;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.GenerateResourceBundle;

/** What can go wrong between a stage and Kafka. */
@GenerateResourceBundle
public enum KafkaErrors implements ErrorCode {
  KAFKA_05("'{}' must not be empty"),
  KAFKA_06("'{}' is not a broker; give host and port, like 'localhost:9092'"),
  KAFKA_29("Reading from Kafka failed: {}"),
  KAFKA_35("'{}' must be at least {}, but is {}"),
  KAFKA_37("Message '{}' cannot be parsed: {}"),
  KAFKA_41("Topic '{}' does not exist or the user may not read about it"),
  KAFKA_44("Record cannot be written as a message: {}"),
  KAFKA_50("Writing to Kafka failed: {}"),
  KAFKA_51("Message for topic '{}' was refused: {}"),
  KAFKA_55("Partition expression '{}' gave '{}', which is not a partition of topic '{}' with its {} partition(s)"),
  KAFKA_60("Expression '{}' cannot be evaluated for the record: {}"),
  KAFKA_61("Expression '{}' is malformed: {}"),
  KAFKA_62("The topic expression '{}' gave no topic"),
  KAFKA_65("Topic '{}' is not in the white list"),
  KAFKA_67("Cannot connect to the Kafka brokers '{}': {}"),
  KAFKA_71("The key of message '{}' cannot become the field '{}': {}"),
  KAFKA_74("Tombstone: message '{}' has no value"),
  KAFKA_79("Tombstone: message '{}' has neither a key nor a value");

  private final String message;

  KafkaErrors(String message) {
    this.message = message;
  }

  @Override
  public String getCode() {
    return name();
  }

  @Override
  public String getMessage() {
    return message;
  }
}
