package com.streamsets.pipeline.stage.destination.s3;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** Tabs of the destination's configuration. */
@GenerateResourceBundle
public enum S3TargetGroups implements Label {
  S3("Amazon S3"),
  SSE("SSE"),
  ADVANCED("Advanced");

  private final String label;

  S3TargetGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
