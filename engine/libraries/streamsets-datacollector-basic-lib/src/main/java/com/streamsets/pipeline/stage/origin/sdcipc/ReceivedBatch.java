package com.streamsets.pipeline.stage.origin.sdcipc;

import com.streamsets.pipeline.api.Record;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The records of one request; the sender is answered once the pipeline has committed them or given them up. */
final class ReceivedBatch {

  private final List<Record> records;
  private final CompletableFuture<Boolean> committed = new CompletableFuture<>();

  ReceivedBatch(List<Record> records) {
    this.records = records;
  }

  List<Record> records() {
    return records;
  }

  void commit() {
    committed.complete(true);
  }

  void giveUp() {
    committed.complete(false);
  }

  /** Waits for the pipeline. */
  boolean isCommitted() {
    return committed.join();
  }
}
