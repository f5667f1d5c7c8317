package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.BatchContext;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.StageException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Threads that make batches until the pipeline stops or one of them fails. */
final class GeneratorThreads {

  /** Fills the batch of a thread. */
  interface Filler {
    void fill(int thread, BatchContext batch);
  }

  /** How long a stop may go unnoticed while a thread waits between batches. */
  private static final long NOTICE_MILLIS = 50;

  private final PushSource.Context context;
  private final int threads;
  private final long delayMillis;

  GeneratorThreads(PushSource.Context context, int threads, long delayMillis) {
    this.context = context;
    this.threads = threads;
    // A preview shows what comes, not when.
    this.delayMillis = context.isPreview() ? 0 : delayMillis;
  }

  /** Returns when the pipeline has stopped. */
  void run(Filler filler) throws StageException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    // The first to fail is heard first, whichever thread it is.
    CompletionService<Void> ended = new ExecutorCompletionService<>(executor);
    try {
      for (int i = 0; i < threads; i++) {
        int thread = i;
        ended.submit(() -> generate(thread, filler), null);
      }
      for (int i = 0; i < threads; i++) {
        ended.take().get();
      }
    } catch (ExecutionException e) {
      throw new StageException(DataGeneratorErrors.DATA_GENERATOR_04, e.getCause().toString(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      executor.shutdownNow();
    }
  }

  private void generate(int thread, Filler filler) {
    Thread.currentThread().setName("RandomDataGenerator-" + thread);
    while (!context.isStopped()) {
      BatchContext batch = context.startBatch();
      filler.fill(thread, batch);
      context.processBatch(batch);
      if (!pause()) {
        return;
      }
    }
  }

  /** False when the thread is to end. */
  private boolean pause() {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delayMillis);
    try {
      for (long left = delayMillis; left > 0 && !context.isStopped();
          left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
        Thread.sleep(Math.min(left, NOTICE_MILLIS));
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
