package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.kafka.ConnectionChecks;
import com.streamsets.pipeline.lib.kafka.KafkaErrors;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/** Sends messages and waits until Kafka has them all. */
final class MessageSender {

  /** Failures of one message, which others need not share. */
  private static final List<Class<? extends Exception>> ABOUT_THE_MESSAGE = Arrays.asList(
      RecordTooLargeException.class,
      RecordBatchTooLargeException.class,
      InvalidTopicException.class,
      UnknownTopicOrPartitionException.class,
      TopicAuthorizationException.class,
      SerializationException.class
  );

  private final Producer<String, byte[]> producer;
  private final BiConsumer<Record, StageException> onBadRecord;

  MessageSender(Producer<String, byte[]> producer, BiConsumer<Record, StageException> onBadRecord) {
    this.producer = producer;
    this.onBadRecord = onBadRecord;
  }

  void send(List<Message> messages) {
    List<Future<RecordMetadata>> sent = new ArrayList<>(messages.size());
    for (Message message : messages) {
      sent.add(producer.send(message.content()));
    }
    producer.flush();
    for (int index = 0; index < messages.size(); index++) {
      confirm(messages.get(index), sent.get(index));
    }
  }

  private void confirm(Message message, Future<RecordMetadata> sent) {
    try {
      sent.get();
    } catch (ExecutionException failure) {
      Throwable cause = failure.getCause();
      if (ABOUT_THE_MESSAGE.stream().noneMatch(type -> type.isInstance(cause))) {
        throw new StageException(KafkaErrors.KAFKA_50, ConnectionChecks.reason(cause), cause);
      }
      StageException refused = new StageException(
          KafkaErrors.KAFKA_51, message.content().topic(), ConnectionChecks.reason(cause), cause
      );
      message.records().forEach(record -> onBadRecord.accept(record, refused));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new StageException(KafkaErrors.KAFKA_50, "the pipeline was interrupted", interrupted);
    }
  }
}
