package com.streamsets.pipeline.stage.executor.finishpipeline;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.base.BaseExecutor;

/** Finishes the pipeline after the batch in which a record, in most cases an event, meets the preconditions. */
final class PipelineFinisherExecutor extends BaseExecutor {

  private final boolean resetOffset;

  PipelineFinisherExecutor(boolean resetOffset) {
    this.resetOffset = resetOffset;
  }

  @Override
  public void write(Batch batch) {
    // A preview ends by itself and must not touch the origin's offset.
    if (!getContext().isPreview() && batch.getRecords().hasNext()) {
      getContext().finishPipeline(resetOffset);
    }
  }
}
