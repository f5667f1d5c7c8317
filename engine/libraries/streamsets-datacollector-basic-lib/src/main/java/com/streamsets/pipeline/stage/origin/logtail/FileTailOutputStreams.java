package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The outputs: the lines, and a record for each file that begins or ends. */
@GenerateResourceBundle
public enum FileTailOutputStreams implements Label {
  DATA("Data"),
  METADATA("Metadata");

  private final String label;

  FileTailOutputStreams(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
