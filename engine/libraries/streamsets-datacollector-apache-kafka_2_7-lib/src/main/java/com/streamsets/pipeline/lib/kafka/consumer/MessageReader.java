package com.streamsets.pipeline.lib.kafka.consumer;

import com.streamsets.pipeline.api.Stage;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Reads messages with one consumer, and commits the offsets of those that were taken. */
public final class MessageReader implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MessageReader.class);
  /** A poll blocks no longer, so that a stop does not have to wait for it. */
  private static final long POLL_MILLIS = 100;
  private static final Duration CLOSE_WITHIN = Duration.ofMillis(250);

  private final Stage.Context context;
  private final ConsumerConfig config;
  private final Consumer<String, byte[]> consumer;
  private final Deque<ConsumerRecord<String, byte[]>> waiting = new ArrayDeque<>();
  private final Map<TopicPartition, OffsetAndMetadata> taken = new HashMap<>();

  MessageReader(Stage.Context context, ConsumerConfig config, Consumer<String, byte[]> consumer) {
    this.context = context;
    this.config = config;
    this.consumer = consumer;
  }

  public void subscribe(Collection<String> topics) {
    consumer.subscribe(topics, new Assignment(consumer, config, waiting));
  }

  /** Whether no message waits to be taken. */
  public boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** Waits for messages no longer than that. */
  public void poll(long millis) {
    consumer.poll(Duration.ofMillis(Math.min(millis, POLL_MILLIS))).forEach(waiting::add);
  }

  /** The next message, which the next commit includes. */
  public ConsumerRecord<String, byte[]> take() {
    ConsumerRecord<String, byte[]> message = waiting.remove();
    taken.put(new TopicPartition(message.topic(), message.partition()), new OffsetAndMetadata(message.offset() + 1));
    return message;
  }

  /** Commits what was taken since the last commit; a preview commits nothing. */
  public void commit() {
    if (taken.isEmpty() || context.isPreview()) {
      return;
    }
    try {
      consumer.commitSync(taken);
    } catch (CommitFailedException failure) {
      LOG.warn("Another consumer of the group took over; it reads the messages of this batch again: {}", failure.getMessage());
    } finally {
      taken.clear();
    }
  }

  @Override
  public void close() {
    consumer.close(CLOSE_WITHIN);
  }
}
