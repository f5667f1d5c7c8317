package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BasePushSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads the files of a directory in several threads. */
final class SpoolDirSource extends BasePushSource {

  private final SpoolDirConfig config;
  private FileParsers parsers;

  SpoolDirSource(SpoolDirConfig config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    parsers = new FileParsers(getContext(), config);
    new SpoolDirChecks(getContext(), config, issues).check(parsers);
    return issues;
  }

  @Override
  public int getNumberOfThreads() {
    return config.numberOfThreads;
  }

  @Override
  public void produce(Map<String, String> lastOffsets, int maxBatchSize) {
    Map<Path, String> positions = SpoolDirOffsets.read(lastOffsets, config.spoolDir);
    SpooledFiles files = new SpooledFiles(config);
    ReadFiles readFiles = new ReadFiles(config);
    try {
      files.resume(positions);
    } catch (IOException e) {
      throw new StageException(SpoolDirErrors.SPOOLDIR_36, config.spoolDir, e.toString(), e);
    }
    if (!getContext().isPreview()) {
      getContext().commitOffset(SpoolDirOffsets.VERSION_KEY, SpoolDirOffsets.VERSION);
      // The engine may have ended between the last batch of a file and what was to happen to the file.
      positions.forEach((path, position) -> {
        if (SpooledFile.END.equals(position)) {
          readFiles.read(path);
        }
      });
    }
    int batchSize = Math.min(config.batchSize, maxBatchSize);
    runThreads(new SpoolDirRun(files, parsers, readFiles, new SpoolDirEvents(getContext(), config.numberOfThreads)), batchSize);
  }

  private void runThreads(SpoolDirRun run, int batchSize) {
    ExecutorService threads = Executors.newFixedThreadPool(config.numberOfThreads);
    try {
      List<Future<?>> ends = new ArrayList<>();
      for (int i = 0; i < config.numberOfThreads; i++) {
        SpoolDirReader reader = new SpoolDirReader(getContext(), config, run, i, batchSize);
        ends.add(threads.submit(() -> {
          try {
            reader.readUntilStopped();
            return null;
          } catch (Exception e) {
            run.fail();
            throw e;
          }
        }));
      }
      for (Future<?> end : ends) {
        end.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StageException) {
        throw (StageException) e.getCause();
      }
      throw new StageException(SpoolDirErrors.SPOOLDIR_35, e.getCause().toString(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
