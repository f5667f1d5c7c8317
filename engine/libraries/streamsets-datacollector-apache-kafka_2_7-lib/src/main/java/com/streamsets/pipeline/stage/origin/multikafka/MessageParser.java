package com.streamsets.pipeline.stage.origin.multikafka;

import com.streamsets.pipeline.api.BatchContext;
import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.lib.kafka.KafkaErrors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import stf.engine.dataformat.RecordParsers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Makes records of a message and puts them into the batch. */
final class MessageParser {

  private final PushSource.Context context;
  private final MultiKafkaConfig config;
  private final RecordParsers parsers;

  MessageParser(PushSource.Context context, MultiKafkaConfig config, RecordParsers parsers) {
    this.context = context;
    this.config = config;
    this.parsers = parsers;
  }

  /** Adds the records of the message to the batch and returns their number; a message that cannot be parsed becomes an error record. */
  int parse(ConsumerRecord<String, byte[]> message, BatchContext batch) {
    String id = message.topic() + "::" + message.partition() + "::" + message.offset();
    if (message.value() == null) {
      onTombstone(message, id, batch);
      return 0;
    }
    List<Record> records = new ArrayList<>();
    try (DataParser parser = parsers.getParser(id, message.value())) {
      for (Record record = parser.parse(); record != null; record = parser.parse()) {
        records.add(record);
      }
    } catch (IOException | DataParserException failure) {
      toError(Field.create(message.value()), id, batch, KafkaErrors.KAFKA_37, id, String.valueOf(failure.getMessage()));
      return 0;
    }
    List<Record> produced = config.produceSingleRecordPerMessage ? asOne(records) : records;
    try {
      produced.forEach(record -> describe(record, message, id));
    } catch (StageException failure) {
      toError(Field.create(message.value()), id, batch, failure.getErrorCode(), failure.getParams());
      return 0;
    }
    produced.forEach(batch.getBatchMaker()::addRecord);
    return produced.size();
  }

  private static List<Record> asOne(List<Record> records) {
    if (records.size() <= 1) {
      return records;
    }
    List<Field> roots = new ArrayList<>();
    records.forEach(record -> roots.add(record.get()));
    Record first = records.get(0);
    first.set(Field.create(roots));
    List<Record> one = new ArrayList<>();
    one.add(first);
    return one;
  }

  private void describe(Record record, ConsumerRecord<String, byte[]> message, String id) {
    Record.Header header = record.getHeader();
    header.setAttribute("topic", message.topic());
    header.setAttribute("partition", String.valueOf(message.partition()));
    header.setAttribute("offset", String.valueOf(message.offset()));
    if (config.timestampsEnabled) {
      header.setAttribute("timestamp", String.valueOf(message.timestamp()));
      header.setAttribute("timestampType", message.timestampType().toString());
    }
    if (message.key() == null) {
      return;
    }
    if (config.keyCaptureMode.toHeader()) {
      header.setAttribute(config.keyCaptureAttribute, message.key());
    }
    if (config.keyCaptureMode.toField()) {
      setKeyField(record, message.key(), id);
    }
  }

  private void setKeyField(Record record, String key, String id) {
    try {
      record.set(config.keyCaptureField, Field.create(key));
    } catch (IllegalArgumentException failure) {
      throw new StageException(KafkaErrors.KAFKA_71, id, config.keyCaptureField, failure.getMessage());
    }
  }

  /** The error record holds the key, which is all that a tombstone has. */
  private void onTombstone(ConsumerRecord<String, byte[]> message, String id, BatchContext batch) {
    KafkaErrors error = message.key() == null ? KafkaErrors.KAFKA_79 : KafkaErrors.KAFKA_74;
    toError(Field.create(Field.Type.STRING, message.key()), id, batch, error, id);
  }

  private void toError(Field root, String id, BatchContext batch, ErrorCode error, Object... values) {
    switch (context.getOnErrorRecord()) {
      case DISCARD:
        break;
      case TO_ERROR:
        Record record = context.createRecord(id);
        record.set(root);
        batch.toError(record, error, values);
        break;
      default:
        throw new StageException(error, values);
    }
  }
}
