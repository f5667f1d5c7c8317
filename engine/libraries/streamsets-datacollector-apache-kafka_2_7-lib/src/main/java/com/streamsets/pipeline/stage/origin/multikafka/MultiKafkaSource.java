package com.streamsets.pipeline.stage.origin.multikafka;

import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BasePushSource;
import com.streamsets.pipeline.lib.kafka.ConnectionChecks;
import com.streamsets.pipeline.lib.kafka.KafkaClients;
import com.streamsets.pipeline.lib.kafka.KafkaErrors;
import com.streamsets.pipeline.lib.kafka.consumer.ConsumerSetup;
import stf.engine.dataformat.RecordParsers;

import java.util.List;
import java.util.Map;
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
  private ConsumerSetup setup;
  private RecordParsers parsers;

  MultiKafkaSource(MultiKafkaConfig config, KafkaClients clients) {
    this.config = config;
    this.clients = clients;
  }

  @Override
  protected List<Stage.ConfigIssue> init() {
    List<Stage.ConfigIssue> issues = super.init();
    setup = new ConsumerSetup(getContext(), clients, config, "conf.", issues);
    setup.atLeastOne("numberOfThreads", "Number of Threads", config.numberOfThreads);
    setup.atLeastOne("batchWaitTime", "Batch Wait Time", config.batchWaitTime);
    parsers = setup.init("topicList", "Topic List", config.topicList);
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
          reader.read(setup.reader());
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
}
