package com.streamsets.pipeline.lib.kafka.consumer;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.ToErrorContext;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.lib.kafka.KafkaErrors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import stf.engine.dataformat.MessageRecords;
import stf.engine.dataformat.RecordParsers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes records of messages. */
public final class MessageParser {

  private final Stage.Context context;
  private final ConsumerConfig config;
  private final RecordParsers parsers;

  public MessageParser(Stage.Context context, ConsumerConfig config, RecordParsers parsers) {
    this.context = context;
    this.config = config;
    this.parsers = parsers;
  }

  /** The records of the message; what cannot be parsed becomes an error record. */
  public List<Record> parse(ConsumerRecord<String, byte[]> message, ToErrorContext errors) {
    String id = message.topic() + "::" + message.partition() + "::" + message.offset();
    if (message.value() == null) {
      onTombstone(message, id, errors);
      return Collections.emptyList();
    }
    List<Record> records = new ArrayList<>();
    try (DataParser parser = parsers.getParser(id, message.value())) {
      MessageRecords.addAll(parser, records, failure ->
          toError(failure.getUnparsedRecord(), errors, KafkaErrors.KAFKA_37, id, String.valueOf(failure.getMessage())));
    } catch (IOException | DataParserException failure) {
      toError(valueOf(message, id), errors, KafkaErrors.KAFKA_37, id, String.valueOf(failure.getMessage()));
      return Collections.emptyList();
    }
    List<Record> produced = config.produceSingleRecordPerMessage ? asOne(records) : records;
    try {
      produced.forEach(record -> describe(record, message, id));
    } catch (StageException failure) {
      toError(valueOf(message, id), errors, failure.getErrorCode(), failure.getParams());
      return Collections.emptyList();
    }
    return produced;
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
  private void onTombstone(ConsumerRecord<String, byte[]> message, String id, ToErrorContext errors) {
    KafkaErrors error = message.key() == null ? KafkaErrors.KAFKA_79 : KafkaErrors.KAFKA_74;
    toError(record(id, Field.create(Field.Type.STRING, message.key())), errors, error, id);
  }

  private Record valueOf(ConsumerRecord<String, byte[]> message, String id) {
    return record(id, Field.create(message.value()));
  }

  private Record record(String id, Field root) {
    Record record = context.createRecord(id);
    record.set(root);
    return record;
  }

  private void toError(Record record, ToErrorContext errors, ErrorCode error, Object... values) {
    switch (context.getOnErrorRecord()) {
      case DISCARD:
        break;
      case TO_ERROR:
        errors.toError(record, error, values);
        break;
      default:
        throw new StageException(error, values);
    }
  }
}
