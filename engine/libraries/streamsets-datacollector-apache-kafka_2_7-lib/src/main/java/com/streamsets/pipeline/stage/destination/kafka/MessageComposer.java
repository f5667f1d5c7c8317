package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.lib.kafka.KafkaErrors;
import org.apache.kafka.clients.producer.ProducerRecord;
import stf.engine.dataformat.RecordGenerators;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Makes messages of records: one of each, or one of all records of a batch that go to the same place. */
final class MessageComposer {

  private final KafkaTargetConfig config;
  private final RecordGenerators generators;
  private final TopicChooser topics;
  private final PartitionChooser partitions;
  private final TargetExpression key;
  private final BiConsumer<Record, StageException> onBadRecord;

  MessageComposer(
      KafkaTargetConfig config,
      RecordGenerators generators,
      TopicChooser topics,
      PartitionChooser partitions,
      TargetExpression key,
      BiConsumer<Record, StageException> onBadRecord
  ) {
    this.config = config;
    this.generators = generators;
    this.topics = topics;
    this.partitions = partitions;
    this.key = key;
    this.onBadRecord = onBadRecord;
  }

  List<Message> compose(Iterable<Record> records) {
    return config.singleMessagePerBatch ? onePerDestination(records) : onePerRecord(records);
  }

  private List<Message> onePerRecord(Iterable<Record> records) {
    List<Message> messages = new ArrayList<>();
    for (Record record : records) {
      try {
        List<Record> one = Collections.singletonList(record);
        messages.add(message(destination(record), one));
      } catch (StageException failure) {
        onBadRecord.accept(record, failure);
      }
    }
    return messages;
  }

  private List<Message> onePerDestination(Iterable<Record> records) {
    Map<Destination, List<Record>> together = new LinkedHashMap<>();
    for (Record record : records) {
      try {
        // Tried alone first: a record that cannot be written must not spoil the message of the others.
        bytes(Collections.singletonList(record));
        together.computeIfAbsent(batchDestination(record, together), place -> new ArrayList<>()).add(record);
      } catch (StageException failure) {
        onBadRecord.accept(record, failure);
      }
    }
    List<Message> messages = new ArrayList<>();
    together.forEach((place, members) -> messages.add(message(place, members)));
    return messages;
  }

  private Destination destination(Record record) {
    String topic = topics.topic(record);
    String evaluatedKey = key.evaluate(record);
    String messageKey = evaluatedKey.isEmpty() ? null : evaluatedKey;
    return new Destination(topic, partitions.partition(record, topic, messageKey), messageKey);
  }

  /** Records that could go anywhere follow the first one with their topic and key, so that one message is made. */
  private Destination batchDestination(Record record, Map<Destination, List<Record>> together) {
    boolean anywhere = config.partitionStrategy == PartitionStrategy.RANDOM
        || config.partitionStrategy == PartitionStrategy.ROUND_ROBIN;
    if (anywhere) {
      String topic = topics.topic(record);
      String messageKey = key.evaluate(record);
      for (Destination known : together.keySet()) {
        String knownKey = known.key() == null ? "" : known.key();
        if (known.topic().equals(topic) && knownKey.equals(messageKey)) {
          return known;
        }
      }
    }
    return destination(record);
  }

  private Message message(Destination place, List<Record> records) {
    ProducerRecord<String, byte[]> content =
        new ProducerRecord<>(place.topic(), place.partition(), place.key(), bytes(records));
    return new Message(content, records);
  }

  private byte[] bytes(List<Record> records) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataGenerator generator = generators.getGenerator(bytes)) {
      for (Record record : records) {
        generator.write(record);
      }
    } catch (IOException failure) {
      throw new StageException(KafkaErrors.KAFKA_44, failure.getMessage(), failure);
    }
    return bytes.toByteArray();
  }
}
