package com.streamsets.pipeline.stage.destination.devnull;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.base.BaseTarget;

/** Takes records and lets them go. */
abstract class DiscardingTarget extends BaseTarget {

  @Override
  public void write(Batch batch) {
    // That nothing is written is what these stages are for.
  }
}
