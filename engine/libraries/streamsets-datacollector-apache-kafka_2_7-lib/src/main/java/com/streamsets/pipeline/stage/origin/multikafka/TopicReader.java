package com.streamsets.pipeline.stage.origin.multikafka;

import com.streamsets.pipeline.api.BatchContext;
import com.streamsets.pipeline.api.DeliveryGuarantee;
import com.streamsets.pipeline.api.PushSource;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stf.engine.dataformat.RecordParsers;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Reads messages with one consumer until the pipeline stops. Offsets are committed after the batch was processed, so
 * that a message is read again rather than lost.
 */
final class TopicReader {

  private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
  /** A poll blocks no longer, so that a stop does not have to wait for it. */
  private static final long POLL_MILLIS = 100;
  private static final Duration CLOSE_WITHIN = Duration.ofMillis(250);

  private final PushSource.Context context;
  private final MultiKafkaConfig config;
  private final MessageParser parser;
  private final int batchSize;
  private final BooleanSupplier othersFailed;
  private final Deque<ConsumerRecord<String, byte[]>> waiting = new ArrayDeque<>();

  TopicReader(
      PushSource.Context context, MultiKafkaConfig config, RecordParsers parsers, int batchSize, BooleanSupplier othersFailed
  ) {
    this.context = context;
    this.config = config;
    this.parser = new MessageParser(context, config, parsers);
    this.batchSize = batchSize;
    this.othersFailed = othersFailed;
  }

  void read(Consumer<String, byte[]> consumer) {
    try {
      consumer.subscribe(config.topicList, new Assignment(consumer, config, waiting));
      boolean successful = true;
      while (successful && goesOn()) {
        collect(consumer);
        if (!goesOn()) {
          break;
        }
        // A preview waits for a batch, so it gets an empty one too.
        if (!waiting.isEmpty() || context.isPreview()) {
          successful = process(consumer);
        }
      }
    } finally {
      consumer.close(CLOSE_WITHIN);
    }
  }

  private boolean goesOn() {
    return !context.isStopped() && !othersFailed.getAsBoolean();
  }

  /** Polls until there are messages, or the wait time is over. */
  private void collect(Consumer<String, byte[]> consumer) {
    long end = System.currentTimeMillis() + config.batchWaitTime;
    long left = config.batchWaitTime;
    while (waiting.isEmpty() && left > 0 && goesOn()) {
      consumer.poll(Duration.ofMillis(Math.min(left, POLL_MILLIS))).forEach(waiting::add);
      left = end - System.currentTimeMillis();
    }
  }

  /** False when the pipeline did not take the batch; then nothing is committed. */
  private boolean process(Consumer<String, byte[]> consumer) {
    BatchContext batch = context.startBatch();
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    int records = 0;
    while (records < batchSize && !waiting.isEmpty()) {
      ConsumerRecord<String, byte[]> message = waiting.remove();
      records += parser.parse(message, batch);
      offsets.put(
          new TopicPartition(message.topic(), message.partition()), new OffsetAndMetadata(message.offset() + 1)
      );
    }
    if (context.getDeliveryGuarantee() == DeliveryGuarantee.AT_MOST_ONCE) {
      commit(consumer, offsets);
    }
    boolean processed = context.processBatch(batch);
    if (processed && context.getDeliveryGuarantee() == DeliveryGuarantee.AT_LEAST_ONCE) {
      commit(consumer, offsets);
    }
    return processed;
  }

  private void commit(Consumer<String, byte[]> consumer, Map<TopicPartition, OffsetAndMetadata> offsets) {
    if (context.isPreview() || offsets.isEmpty()) {
      return;
    }
    try {
      consumer.commitSync(offsets);
    } catch (CommitFailedException failure) {
      LOG.warn("Another consumer of the group took over; it reads the messages of this batch again: {}", failure.getMessage());
    }
  }
}
