package com.streamsets.pipeline.stage.origin.jdbc;

import java.util.concurrent.TimeUnit;

/**
 * Decides when the "no more data" event is due: after each complete reading in full mode; in incremental mode
 * after the first query, and later only after queries that brought rows.
 */
final class NoMoreData {

  private static final long NOT_DUE = Long.MAX_VALUE;

  private final QueryEvents events;
  private final long delayMillis;
  private long recordsSinceEvent;
  private boolean firstQuery = true;
  private long dueAt = NOT_DUE;

  NoMoreData(QueryEvents events, long delaySeconds) {
    this.events = events;
    this.delayMillis = TimeUnit.SECONDS.toMillis(delaySeconds);
  }

  void recordRead() {
    recordsSinceEvent++;
    dueAt = NOT_DUE;
  }

  void queryFinished(boolean always) {
    if (dueAt == NOT_DUE && (always || firstQuery || recordsSinceEvent > 0)) {
      dueAt = System.currentTimeMillis() + delayMillis;
    }
    firstQuery = false;
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
