package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** Tabs of the origin's configuration. */
@GenerateResourceBundle
public enum S3SourceGroups implements Label {
  S3("Amazon S3"),
  SSE("SSE"),
  ERROR_HANDLING("Error Handling"),
  POST_PROCESSING("Post Processing"),
  ADVANCED("Advanced");

  private final String label;

  S3SourceGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
