package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.BatchContext;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.lib.event.EventCreator;

/** The origin's events. The one for the end of the data comes when all threads wait, and only once until there is more data. */
final class SpoolDirEvents {

  private static final EventCreator NEW_FILE = new EventCreator.Builder("new-file", 1)
      .withRequiredField("filepath").build();
  private static final EventCreator FINISHED_FILE = new EventCreator.Builder("finished-file", 2)
      .withRequiredField("filepath").withRequiredField("record-count").withRequiredField("error-count").build();
  private static final EventCreator NO_MORE_DATA = new EventCreator.Builder("no-more-data", 2)
      .withRequiredField("record-count").withRequiredField("error-count").withRequiredField("file-count").build();

  private final PushSource.Context context;
  private final boolean[] waiting;
  private boolean sent;
  private long records;
  private long errors;
  private long files;

  SpoolDirEvents(PushSource.Context context, int threads) {
    this.context = context;
    waiting = new boolean[threads];
  }

  synchronized void started(int thread, SpooledFile file, BatchContext batch) {
    waiting[thread] = false;
    sent = false;
    files++;
    NEW_FILE.create(context, batch).with("filepath", file.path.toString()).createAndSend();
  }

  synchronized void count(long moreRecords, long moreErrors) {
    records += moreRecords;
    errors += moreErrors;
  }

  synchronized void finished(SpooledFile file, long fileRecords, long fileErrors, BatchContext batch) {
    FINISHED_FILE.create(context, batch).with("filepath", file.path.toString())
        .with("record-count", fileRecords).with("error-count", fileErrors).createAndSend();
  }

  synchronized void waits(int thread, BatchContext batch) {
    waiting[thread] = true;
    for (boolean one : waiting) {
      if (!one || sent) {
        return;
      }
    }
    NO_MORE_DATA.create(context, batch).with("record-count", records).with("error-count", errors)
        .with("file-count", files).createAndSend();
    sent = true;
    records = 0;
    errors = 0;
    files = 0;
  }
}
