package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** Tabs of the origin's configuration. */
@GenerateResourceBundle
public enum FileTailGroups implements Label {
  FILES("Files"),
  POST_PROCESSING("Post Processing"),
  DATA_FORMAT("Data Format");

  private final String label;

  FileTailGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
