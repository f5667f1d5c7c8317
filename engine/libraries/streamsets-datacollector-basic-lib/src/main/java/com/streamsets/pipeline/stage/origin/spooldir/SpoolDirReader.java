package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.BatchContext;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.ext.io.ObjectLengthException;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.api.service.dataformats.RecoverableDataParserException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;

/** One thread of the origin: reads file after file, each batch from one file. */
final class SpoolDirReader {

  private static final long STOP_CHECK_MILLIS = 50;

  private final PushSource.Context context;
  private final SpoolDirConfig config;
  private final SpoolDirRun run;
  private final int thread;
  private final int batchSize;
  private SpooledFile file;
  private String committed;
  private DataParser parser;
  private long records;
  private long errors;

  SpoolDirReader(PushSource.Context context, SpoolDirConfig config, SpoolDirRun run, int thread, int batchSize) {
    this.context = context;
    this.config = config;
    this.run = run;
    this.thread = thread;
    this.batchSize = batchSize;
  }

  void readUntilStopped() throws InterruptedException {
    try {
      while (!context.isStopped() && !run.hasFailed()) {
        batch();
      }
    } finally {
      close();
    }
  }

  private void batch() throws InterruptedException {
    BatchContext batch = context.startBatch();
    if (file == null) {
      file = await();
      if (file != null) {
        start(batch);
      } else if (context.isStopped() || run.hasFailed()) {
        return;
      }
    }
    if (file == null) {
      run.events.waits(thread, batch);
      context.processBatch(batch);
      return;
    }
    boolean failed = !read(batch);
    boolean processed = context.processBatch(batch, file.path.toString(), SpoolDirOffsets.write(file.position));
    if (processed && !context.isPreview()) {
      settle(failed);
    }
    if (file.isRead()) {
      file = null;
    }
  }

  private SpooledFile await() throws InterruptedException {
    run.readFiles.purge();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(config.poolingTimeoutSecs);
    SpooledFile next = run.files.next();
    while (next == null && System.nanoTime() < end && !context.isStopped() && !run.hasFailed()) {
      TimeUnit.MILLISECONDS.sleep(STOP_CHECK_MILLIS);
      next = run.files.next();
    }
    return next;
  }

  /** Other threads may commit later files before this one has a batch, so a restart must know of it. */
  private void start(BatchContext batch) {
    records = 0;
    errors = 0;
    run.events.started(thread, file, batch);
    if (config.numberOfThreads > 1 && !context.isPreview()) {
      context.commitOffset(file.path.toString(), SpoolDirOffsets.write(file.position));
    }
  }

  /** Whether the file can be read; it is at its end where it cannot. */
  private boolean read(BatchContext batch) {
    long recordsBefore = records;
    long errorsBefore = errors;
    try {
      if (parser == null) {
        parser = run.parsers.open(file);
      }
      for (int i = 0; i < batchSize && !file.isRead(); i++) {
        next(batch);
      }
      if (file.isRead()) {
        close();
        run.events.finished(file, records, errors, batch);
      }
      return true;
    } catch (ClosedByInterruptException stopped) {
      return true;
    } catch (IOException | DataParserException e) {
      if (e.getCause() instanceof ClosedByInterruptException) {
        return true;
      }
      giveUp(e, batch);
      return false;
    } finally {
      run.events.count(records - recordsBefore, errors - errorsBefore);
    }
  }

  private void next(BatchContext batch) throws IOException, DataParserException {
    try {
      Record record = parser.parse();
      if (record == null) {
        file.position = SpooledFile.END;
        return;
      }
      addAttributes(record);
      batch.getBatchMaker().addRecord(record);
      records++;
      file.position = parser.getOffset() == null ? SpooledFile.START : parser.getOffset();
    } catch (RecoverableDataParserException e) {
      errors++;
      onBadRecord(e, batch);
    } catch (ObjectLengthException e) {
      errors++;
      onLongObject(e);
      file.position = parser.getOffset() == null ? SpooledFile.START : parser.getOffset();
    }
  }

  private void addAttributes(Record record) throws IOException {
    Record.Header header = record.getHeader();
    header.setAttribute("file", file.path.toString());
    header.setAttribute("filename", file.name());
    header.setAttribute("mtime", String.valueOf(Files.getLastModifiedTime(file.path).toMillis()));
    header.setAttribute("baseDir", config.spoolDir);
    header.setAttribute("offset", file.position);
  }

  private void onBadRecord(RecoverableDataParserException e, BatchContext batch) throws IOException {
    addAttributes(e.getUnparsedRecord());
    switch (context.getOnErrorRecord()) {
      case DISCARD:
        break;
      case TO_ERROR:
        batch.toError(e.getUnparsedRecord(), e.getErrorCode(), e.getParams());
        break;
      default:
        throw new StageException(e.getErrorCode(), e.getParams());
    }
  }

  private void onLongObject(ObjectLengthException e) {
    switch (context.getOnErrorRecord()) {
      case DISCARD:
        break;
      case TO_ERROR:
        context.reportError(SpoolDirErrors.SPOOLDIR_02, file.name(), file.position, e.toString());
        break;
      default:
        throw new StageException(SpoolDirErrors.SPOOLDIR_02, file.name(), file.position, e);
    }
  }

  private void giveUp(Exception e, BatchContext batch) {
    String reached = reached();
    file.position = SpooledFile.END;
    close();
    switch (context.getOnErrorRecord()) {
      case DISCARD:
        run.events.finished(file, records, errors, batch);
        break;
      case TO_ERROR:
        context.reportError(SpoolDirErrors.SPOOLDIR_01, file.path, reached, e.toString());
        break;
      default:
        throw new StageException(SpoolDirErrors.SPOOLDIR_04, file.name(), reached, e.toString(), e);
    }
  }

  private String reached() {
    try {
      return parser == null ? SpooledFile.END : parser.getOffset();
    } catch (IOException | DataParserException e) {
      return file.position;
    }
  }

  private void settle(boolean failed) {
    String path = file.path.toString();
    if (committed != null && !committed.equals(path)) {
      context.commitOffset(committed, null);
    }
    committed = path;
    if (failed) {
      run.readFiles.failed(file.path);
    } else if (file.isRead()) {
      run.readFiles.read(file.path);
    }
  }

  private void close() {
    if (parser != null) {
      try {
        parser.close();
      } catch (IOException e) {
        throw new StageException(SpoolDirErrors.SPOOLDIR_00, file == null ? "" : file.path, e.toString(), e);
      } finally {
        parser = null;
      }
    }
  }
}
