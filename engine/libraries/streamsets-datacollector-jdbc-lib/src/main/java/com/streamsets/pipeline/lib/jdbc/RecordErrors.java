package com.streamsets.pipeline.lib.jdbc;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.Target;

/** Does with a bad record what "On Record Error" says. */
public final class RecordErrors {

  private final Target.Context context;

  public RecordErrors(Target.Context context) {
    this.context = context;
  }

  /** Discards the record, sends it to the error stage, or stops the pipeline with the failure. */
  public void handle(Record record, StageException failure) {
    switch (context.getOnErrorRecord()) {
      case DISCARD:
        break;
      case TO_ERROR:
        context.toError(record, failure);
        break;
      default:
        throw failure;
    }
  }
}
