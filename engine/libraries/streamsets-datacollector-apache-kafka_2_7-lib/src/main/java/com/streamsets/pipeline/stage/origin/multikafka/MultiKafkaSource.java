package com.streamsets.pipeline.stage.origin.multikafka;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BasePushSource;
import com.streamsets.pipeline.lib.kafka.ClientProperties;
import com.streamsets.pipeline.lib.kafka.ConnectionChecks;
import com.streamsets.pipeline.lib.kafka.KafkaClients;
import com.streamsets.pipeline.lib.kafka.KafkaErrors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import stf.engine.dataformat.RecordParsers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads topics with a group of consumers, one per thread. Kafka keeps the offsets. */
final class MultiKafkaSource extends BasePushSource {

  private final MultiKafkaConfig config;
  private final KafkaClients clients;
  private RecordParsers parsers;

  MultiKafkaSource(MultiKafkaConfig config, KafkaClients clients) {
    this.config = config;
    this.clients = clients;
  }

  @Override
  protected List<Stage.ConfigIssue> init() {
    List<Stage.ConfigIssue> issues = super.init();
    parsers = new RecordParsers(getContext(), config.dataFormat, config.dataFormatConfig);
    parsers.init(issues, "DATA_FORMAT", "conf.");
    checkLimits(issues);
    ConnectionChecks checks = new ConnectionChecks(clients, getContext(), issues);
    checks.checkSettings(config.connectionConfig.connection);
    if (issues.isEmpty()) {
      checks.checkTopics("conf.topicList", config.topicList, config.connectionConfig.connection, properties());
    }
    return issues;
  }

  @Override
  public int getNumberOfThreads() {
    return config.numberOfThreads;
  }

  @Override
  public void produce(Map<String, String> lastOffsets, int maxBatchSize) {
    int threads = getContext().isPreview() ? 1 : config.numberOfThreads;
    int batchSize = Math.min(maxBatchSize, config.maxBatchSize);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    CompletionService<Void> running = new ExecutorCompletionService<>(executor);
    AtomicBoolean failed = new AtomicBoolean();
    try {
      for (int number = 0; number < threads; number++) {
        TopicReader reader = new TopicReader(getContext(), config, parsers, batchSize, failed::get);
        String name = getContext().getStageInfo().getInstanceName() + "-" + number;
        running.submit(() -> {
          Thread.currentThread().setName(name);
          reader.read(clients.consumer(properties()));
          return null;
        });
      }
      waitForAll(running, threads, failed);
    } finally {
      executor.shutdownNow();
    }
  }

  /** Waits until all threads have ended; the first failure ends the others too. */
  private static void waitForAll(CompletionService<Void> running, int threads, AtomicBoolean failed) {
    StageException first = null;
    for (int ended = 0; ended < threads; ended++) {
      try {
        running.take().get();
      } catch (ExecutionException failure) {
        failed.set(true);
        if (first == null) {
          Throwable cause = failure.getCause();
          first = cause instanceof StageException
              ? (StageException) cause
              : new StageException(KafkaErrors.KAFKA_29, ConnectionChecks.reason(cause), cause);
        }
      } catch (InterruptedException interrupted) {
        failed.set(true);
        Thread.currentThread().interrupt();
        return;
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private Properties properties() {
    ClientProperties properties = new ClientProperties(config.connectionConfig.connection)
        .stage(ConsumerConfig.GROUP_ID_CONFIG, config.consumerGroup)
        .stage(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false)
        .stage(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, offsetReset().kafkaName())
        .stage(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.maxBatchSize)
        .stage(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName())
        .stage(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
    return properties.with(config.kafkaOptions, config.overrideConfigurations);
  }

  private AutoOffsetReset offsetReset() {
    return getContext().isPreview() ? AutoOffsetReset.EARLIEST : config.kafkaAutoOffsetReset;
  }

  private void checkLimits(List<Stage.ConfigIssue> issues) {
    List<String> blanks = new ArrayList<>(config.topicList);
    blanks.removeIf(topic -> !topic.trim().isEmpty());
    if (config.topicList.isEmpty() || !blanks.isEmpty()) {
      add(issues, "conf.topicList", KafkaErrors.KAFKA_05, "Topic List");
    }
    if (config.consumerGroup.trim().isEmpty()) {
      add(issues, "conf.consumerGroup", KafkaErrors.KAFKA_05, "Consumer Group");
    }
    atLeast(issues, "conf.numberOfThreads", "Number of Threads", config.numberOfThreads, 1);
    atLeast(issues, "conf.maxBatchSize", "Max Batch Size", config.maxBatchSize, 1);
    atLeast(issues, "conf.batchWaitTime", "Batch Wait Time", config.batchWaitTime, 1);
  }

  private void atLeast(List<Stage.ConfigIssue> issues, String name, String label, int value, int minimum) {
    if (value < minimum) {
      add(issues, name, KafkaErrors.KAFKA_35, label, minimum, value);
    }
  }

  private void add(List<Stage.ConfigIssue> issues, String name, ErrorCode error, Object... values) {
    issues.add(getContext().createConfigIssue("KAFKA", name, error, values));
  }
}
