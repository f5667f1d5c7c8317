package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.kafka.KafkaErrors;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Finds the topic of a record. */
final class TopicChooser {

  private static final String ALL = "*";

  private final KafkaTargetConfig config;
  private final TargetExpression expression;
  private final Set<String> whiteList = new HashSet<>();

  TopicChooser(KafkaTargetConfig config, TargetExpression expression) {
    this.config = config;
    this.expression = expression;
    Arrays.stream(config.topicWhiteList.split(",")).map(String::trim).forEach(whiteList::add);
  }

  String topic(Record record) {
    if (!config.runtimeTopicResolution) {
      return config.topic.trim();
    }
    String topic = expression.evaluate(record).trim();
    if (topic.isEmpty()) {
      throw new StageException(KafkaErrors.KAFKA_62, expression);
    }
    if (!whiteList.contains(ALL) && !whiteList.contains(topic)) {
      throw new StageException(KafkaErrors.KAFKA_65, topic);
    }
    return topic;
  }
}
