package com.streamsets.pipeline.stage.executor.finishpipeline;

import com.streamsets.pipeline.api.Label;

/** The tab of the Pipeline Finisher Executor. */
public enum FinisherGroups implements Label {
  FINISHER("Finisher");

  private final String label;

  FinisherGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
