package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.Record;
import org.apache.kafka.clients.producer.ProducerRecord;

import java.util.List;

/** A message and the records that it carries. */
final class Message {

  private final ProducerRecord<String, byte[]> content;
  private final List<Record> records;

  Message(ProducerRecord<String, byte[]> content, List<Record> records) {
    this.content = content;
    this.records = records;
  }

  ProducerRecord<String, byte[]> content() {
    return content;
  }

  List<Record> records() {
    return records;
  }
}
