package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseTarget;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.api.el.ELEvalException;
import com.streamsets.pipeline.api.el.ELVars;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import java.io.IOException;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import stf.engine.common.ErrorRecords;
import stf.engine.dataformat.RecordGenerators;

/** Writes records to files, in directories that may depend on the record and on a time. */
final class LocalFileSystemTarget extends BaseTarget {

  private static final String DIRECTORY_ATTRIBUTE = "targetDirectory";

  private final LocalFileSystemConfig config;
  private PathTemplate directory;
  private PathTemplate lateDirectory;
  private OpenFiles files;
  private WholeFiles wholeFiles;
  private ScheduledExecutorService closer;
  private volatile StageException failure;
  private long limitMillis;

  LocalFileSystemTarget(LocalFileSystemConfig config) {
    this.config = config;
  }

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    RecordGenerators generators = new RecordGenerators(getContext(), config.dataFormat, config.dataGeneratorFormatConfig);
    LocalFileSystemChecks checks = new LocalFileSystemChecks(getContext(), config, issues);
    checks.check(generators);
    if (!issues.isEmpty()) {
      return issues;
    }
    limitMillis = TimeUnit.SECONDS.toMillis(checks.seconds("lateRecordsLimit", config.lateRecordsLimit));
    long idleSeconds = config.fileType == FileType.TEXT ? checks.seconds("idleTimeout", config.idleTimeout) : -1;
    if (!config.dirPathTemplateInHeader) {
      directory = new PathTemplate(getContext(), "dirPathTemplate", config.dirPathTemplate, config.timeZoneID);
    }
    if (config.lateRecordsAction == LateRecordsAction.SEND_TO_LATE_RECORDS_FILE) {
      lateDirectory = new PathTemplate(
          getContext(), "lateRecordsDirPathTemplate", config.lateRecordsDirPathTemplate, config.timeZoneID);
    }
    files = new OpenFiles(getContext(), config, generators, idleSeconds);
    wholeFiles = new WholeFiles(getContext(), config);
    if (config.fileType == FileType.TEXT && !getContext().isPreview()) {
      if (!config.skipOldTempFileRecovery && !config.dirPathTemplateInHeader && getContext().getRunnerId() == 0) {
        files.recover(directory);
      }
      closer = Executors.newSingleThreadScheduledExecutor();
      closer.scheduleWithFixedDelay(this::closeOld, 1, 1, TimeUnit.SECONDS);
    }
    return issues;
  }

  /** A failure of this thread is thrown with the next batch. */
  private void closeOld() {
    try {
      files.closeOld(new Date());
    } catch (StageException e) {
      failure = e;
    }
  }

  @Override
  public void write(Batch batch) throws StageException {
    if (failure != null) {
      throw failure;
    }
    Date now = new Date();
    files.closeOld(now);
    for (Iterator<Record> it = batch.getRecords(); it.hasNext();) {
      Record record = it.next();
      try {
        write(record, now);
      } catch (OnRecordErrorException e) {
        ErrorRecords.handle(getContext(), e);
      }
    }
    files.flush();
    files.sendEvents();
  }

  private void write(Record record, Date now) {
    try {
      Date time = time(record, now);
      if (config.dirPathTemplateInHeader) {
        String path = record.getHeader().getAttribute(DIRECTORY_ATTRIBUTE);
        if (path == null) {
          throw new OnRecordErrorException(record, LocalFileErrors.HADOOPFS_50);
        }
        write(record, path, Long.MAX_VALUE);
        return;
      }
      long closesAt = closesAt(directory, time);
      if (closesAt >= now.getTime()) {
        write(record, directory.path(time, record), closesAt);
      } else if (config.lateRecordsAction == LateRecordsAction.SEND_TO_ERROR) {
        throw new OnRecordErrorException(record, LocalFileErrors.HADOOPFS_12, record.getHeader().getSourceId());
      } else {
        write(record, lateDirectory.path(now, record), closesAt(lateDirectory, now));
      }
    } catch (DataGeneratorException e) {
      throw new OnRecordErrorException(record, e.getErrorCode(), e.getParams());
    } catch (OnRecordErrorException e) {
      throw e;
    } catch (StageException e) {
      throw new OnRecordErrorException(record, e.getErrorCode(), e.getParams());
    } catch (IOException e) {
      throw new StageException(LocalFileErrors.HADOOPFS_14, e.toString(), e);
    }
  }

  private void write(Record record, String path, long closesAt) throws IOException, DataGeneratorException {
    if (config.fileType == FileType.WHOLE_FILE) {
      wholeFiles.copy(record, path);
    } else {
      files.write(record, path, closesAt);
    }
  }

  /** Far limits overflow. */
  private long closesAt(PathTemplate template, Date time) {
    long end = template.end(time).getTime();
    return end > Long.MAX_VALUE - limitMillis ? Long.MAX_VALUE : end + limitMillis;
  }

  private Date time(Record record, Date now) {
    ELVars variables = getContext().createELVars();
    TimeNowEL.setTimeNowInContext(variables, now);
    RecordEL.setRecordInContext(variables, record);
    Date time;
    try {
      time = getContext().createELEval("timeDriver").eval(variables, config.timeDriver, Date.class);
    } catch (ELEvalException e) {
      throw new StageException(LocalFileErrors.HADOOPFS_19, config.timeDriver, e.toString(), e);
    }
    if (time == null) {
      throw new StageException(LocalFileErrors.HADOOPFS_47, config.timeDriver);
    }
    return time;
  }

  @Override
  public void destroy() {
    if (closer != null) {
      closer.shutdown();
      closer = null;
    }
    if (files != null) {
      files.closeAll();
    }
    super.destroy();
  }
}
