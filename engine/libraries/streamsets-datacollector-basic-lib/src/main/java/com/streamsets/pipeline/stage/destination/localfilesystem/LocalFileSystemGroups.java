package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum LocalFileSystemGroups implements Label {
  OUTPUT_FILES("Output Files"),
  LATE_RECORDS("Late Records"),
  DATA_FORMAT("Data Format");

  private final String label;

  LocalFileSystemGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
