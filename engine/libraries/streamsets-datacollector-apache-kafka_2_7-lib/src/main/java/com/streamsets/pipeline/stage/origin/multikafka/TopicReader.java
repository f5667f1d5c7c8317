package com.streamsets.pipeline.stage.origin.multikafka;

import com.streamsets.pipeline.api.BatchContext;
import com.streamsets.pipeline.api.DeliveryGuarantee;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.lib.kafka.consumer.MessageParser;
import com.streamsets.pipeline.lib.kafka.consumer.MessageReader;
import stf.engine.dataformat.RecordParsers;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Reads messages with one consumer until the pipeline stops. Offsets are committed after the batch was processed, so
 * that a message is read again rather than lost.
 */
final class TopicReader {

  private final PushSource.Context context;
  private final MultiKafkaConfig config;
  private final MessageParser parser;
  private final int batchSize;
  private final BooleanSupplier othersFailed;

  TopicReader(
      PushSource.Context context, MultiKafkaConfig config, RecordParsers parsers, int batchSize, BooleanSupplier othersFailed
  ) {
    this.context = context;
    this.config = config;
    this.parser = new MessageParser(context, config, parsers);
    this.batchSize = batchSize;
    this.othersFailed = othersFailed;
  }

  /** Closes the reader at the end. */
  void read(MessageReader reader) {
    try (MessageReader messages = reader) {
      messages.subscribe(config.topicList);
      boolean successful = true;
      while (successful && goesOn()) {
        collect(messages);
        if (!goesOn()) {
          break;
        }
        // A preview waits for a batch, so it gets an empty one too.
        if (!messages.isEmpty() || context.isPreview()) {
          successful = process(messages);
        }
      }
    }
  }

  private boolean goesOn() {
    return !context.isStopped() && !othersFailed.getAsBoolean();
  }

  /** Polls until there are messages, or the wait time is over. */
  private void collect(MessageReader messages) {
    long end = System.currentTimeMillis() + config.batchWaitTime;
    long left = config.batchWaitTime;
    while (messages.isEmpty() && left > 0 && goesOn()) {
      messages.poll(left);
      left = end - System.currentTimeMillis();
    }
  }

  /** False when the pipeline did not take the batch; then nothing is committed. */
  private boolean process(MessageReader messages) {
    BatchContext batch = context.startBatch();
    int records = 0;
    while (records < batchSize && !messages.isEmpty()) {
      List<Record> parsed = parser.parse(messages.take(), batch);
      parsed.forEach(batch.getBatchMaker()::addRecord);
      records += parsed.size();
    }
    if (context.getDeliveryGuarantee() == DeliveryGuarantee.AT_MOST_ONCE) {
      messages.commit();
    }
    boolean processed = context.processBatch(batch);
    if (processed && context.getDeliveryGuarantee() == DeliveryGuarantee.AT_LEAST_ONCE) {
      messages.commit();
    }
    return processed;
  }
}
