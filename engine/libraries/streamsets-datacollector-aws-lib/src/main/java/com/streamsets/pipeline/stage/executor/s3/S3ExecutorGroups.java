package com.streamsets.pipeline.stage.executor.s3;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** Tabs of the executor's configuration. */
@GenerateResourceBundle
public enum S3ExecutorGroups implements Label {
  S3("Amazon S3"),
  TASKS("Tasks"),
  ADVANCED("Advanced");

  private final String label;

  S3ExecutorGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
