package com.streamsets.pipeline.service.dataformat;

import com.streamsets.pipeline.api.Label;

/** Where the data format services show their configs. */
public enum FormatGroups implements Label {
  DATA_FORMAT;

  @Override
  public String getLabel() {
    return "Data Format";
  }
}
