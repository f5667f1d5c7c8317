package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.Source;
import com.streamsets.pipeline.lib.event.FinishedFileEvent;
import com.streamsets.pipeline.lib.event.NewFileEvent;
import com.streamsets.pipeline.lib.event.NoMoreDataEvent;

/** Sends an event for each object that is read, and one when there are no more. */
final class S3SourceEvents {

  private final Source.Context context;
  private long records;
  private long errors;
  private long objects;
  private boolean somethingRead;

  S3SourceEvents(Source.Context context) {
    this.context = context;
  }

  void started(String path) {
    somethingRead = true;
    NewFileEvent.EVENT_CREATOR.create(context).with(NewFileEvent.FILE_PATH, path).createAndSend();
  }

  void finished(String path, long recordCount, long errorCount) {
    somethingRead = true;
    objects++;
    records += recordCount;
    errors += errorCount;
    FinishedFileEvent.EVENT_CREATOR.create(context)
        .with(FinishedFileEvent.FILE_PATH, path)
        .with(FinishedFileEvent.RECORD_COUNT, recordCount)
        .with(FinishedFileEvent.ERROR_COUNT, errorCount)
        .createAndSend();
  }

  /** Sends "no more data" once after objects were read; says whether it did. */
  boolean noMoreData() {
    if (!somethingRead) {
      return false;
    }
    NoMoreDataEvent.EVENT_CREATOR.create(context)
        .with(NoMoreDataEvent.RECORD_COUNT, records)
        .with(NoMoreDataEvent.ERROR_COUNT, errors)
        .with(NoMoreDataEvent.FILE_COUNT, objects)
        .createAndSend();
    records = 0;
    errors = 0;
    objects = 0;
    somethingRead = false;
    return true;
  }
}
