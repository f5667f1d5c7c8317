package com.streamsets.pipeline.lib.kafka;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;

import java.util.Properties;
import java.util.function.Supplier;

/** Makes Kafka's clients; a test puts others in their place. */
public class KafkaClients {

  public Consumer<String, byte[]> consumer(Properties properties) {
    return withOwnClassLoader(() -> new KafkaConsumer<>(properties));
  }

  public Producer<String, byte[]> producer(Properties properties) {
    return withOwnClassLoader(() -> new KafkaProducer<>(properties));
  }

  /** Kafka looks its serializers and login modules up in the thread's class loader. */
  private static <T> T withOwnClassLoader(Supplier<T> maker) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(KafkaClients.class.getClassLoader());
    try {
      return maker.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
