package com.streamsets.pipeline.stage.origin.jdbc;

import java.util.concurrent.TimeUnit;

/**
 * Decides when the "no more data" event is due: in full mode when a query has ended, in incremental mode with the first
 * batch without rows after one that had some. The first batch of a run never sends it in incremental mode.
 */
final class NoMoreData {

  private static final long NOT_DUE = Long.MAX_VALUE;

  private final QueryEvents events;
  private final boolean incremental;
  private final long delayMillis;
  private long recordsSinceEvent;
  private boolean firstBatch = true;
  private boolean armed = true;
  private long dueAt = NOT_DUE;

  NoMoreData(QueryEvents events, boolean incremental, long delaySeconds) {
    this.events = events;
    this.incremental = incremental;
    this.delayMillis = TimeUnit.SECONDS.toMillis(delaySeconds);
  }

  void recordRead() {
    recordsSinceEvent++;
    armed = true;
    dueAt = NOT_DUE;
  }

  /** To be called once per batch, with the rows of this batch and whether the query ended with it. */
  void batchRead(int rows, boolean queryEnded) {
    boolean due = queryEnded && (!incremental || (rows == 0 && armed && !firstBatch));
    firstBatch = false;
    if (due && dueAt == NOT_DUE) {
      armed = false;
      dueAt = System.currentTimeMillis() + delayMillis;
    }
    sendWhenDue();
  }

  void sendWhenDue() {
    if (System.currentTimeMillis() >= dueAt) {
      events.noMoreData(recordsSinceEvent);
      recordsSinceEvent = 0;
      dueAt = NOT_DUE;
    }
  }
}
