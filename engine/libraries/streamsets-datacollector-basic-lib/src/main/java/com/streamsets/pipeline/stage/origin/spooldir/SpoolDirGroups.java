package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum SpoolDirGroups implements Label {
  DATA_FORMAT("Data Format"),
  FILES("Files"),
  POST_PROCESSING("Post Processing");

  private final String label;

  SpoolDirGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
