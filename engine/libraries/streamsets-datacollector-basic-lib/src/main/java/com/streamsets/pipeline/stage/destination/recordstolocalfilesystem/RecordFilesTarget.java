package com.streamsets.pipeline.stage.destination.recordstolocalfilesystem;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseTarget;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import com.streamsets.pipeline.api.ext.RecordWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Writes records into a file that gets its name when it is complete: after a time, a size, or the end of the run. */
final class RecordFilesTarget extends BaseTarget {

  private static final long MEGABYTE = 1024L * 1024L;

  private final String directory;
  private final String prefix;
  private final String interval;
  private final int maxMegabytes;
  private Path open;
  private RecordWriter writer;
  private long intervalNanos;
  private long openedAt;

  RecordFilesTarget(String directory, String prefix, String interval, int maxMegabytes) {
    this.directory = directory;
    this.prefix = prefix == null ? "" : prefix;
    this.interval = interval;
    this.maxMegabytes = maxMegabytes;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    Path folder = Paths.get(directory);
    if (!Files.exists(folder)) {
      issues.add(issue("directory", RecordFilesErrors.RECORDFS_01, directory));
    } else if (!Files.isDirectory(folder)) {
      issues.add(issue("directory", RecordFilesErrors.RECORDFS_02, directory));
    }
    try {
      long seconds = getContext().createELEval("rotationIntervalSecs").eval(getContext().createELVars(), interval, Long.class);
      if (seconds <= 0) {
        issues.add(issue("rotationIntervalSecs", RecordFilesErrors.RECORDFS_03, interval, seconds));
      }
      intervalNanos = TimeUnit.SECONDS.toNanos(seconds);
    } catch (ELEvalException e) {
      issues.add(issue("rotationIntervalSecs", RecordFilesErrors.RECORDFS_04, interval));
    }
    if (maxMegabytes < 0) {
      issues.add(issue("maxFileSizeMbs", RecordFilesErrors.RECORDFS_00, maxMegabytes));
    }
    open = folder.resolve("_tmp_" + prefix + ".sdc");
    if (issues.isEmpty()) {
      try {
        // An engine that was killed left its file behind.
        complete();
      } catch (IOException e) {
        issues.add(issue("directory", RecordFilesErrors.RECORDFS_06, open, e.toString()));
      }
    }
    return issues;
  }

  private ConfigIssue issue(String config, RecordFilesErrors error, Object... args) {
    return getContext().createConfigIssue("FILES", config, error, args);
  }

  @Override
  public void write(Batch batch) {
    try {
      for (Iterator<Record> records = batch.getRecords(); records.hasNext();) {
        Record record = records.next();
        if (isDue()) {
          complete();
        }
        if (writer == null) {
          writer = ((ContextExtensions) getContext()).createRecordWriter(Files.newOutputStream(open));
          openedAt = System.nanoTime();
        }
        writer.write(record);
      }
      if (writer != null) {
        writer.flush();
      }
      if (isDue()) {
        complete();
      }
    } catch (IOException e) {
      throw new StageException(RecordFilesErrors.RECORDFS_05, open, e.toString(), e);
    }
  }

  @Override
  public void destroy() {
    try {
      if (open != null) {
        complete();
      }
    } catch (IOException e) {
      throw new StageException(RecordFilesErrors.RECORDFS_05, open, e.toString(), e);
    } finally {
      super.destroy();
    }
  }

  private boolean isDue() throws IOException {
    return writer != null && (System.nanoTime() - openedAt > intervalNanos
        || maxMegabytes > 0 && Files.size(open) > maxMegabytes * MEGABYTE);
  }

  private void complete() throws IOException {
    if (writer != null) {
      writer.close();
      writer = null;
    }
    if (Files.exists(open)) {
      Files.move(open, open.resolveSibling(prefix + "_" + UUID.randomUUID() + ".sdc"));
    }
  }
}
