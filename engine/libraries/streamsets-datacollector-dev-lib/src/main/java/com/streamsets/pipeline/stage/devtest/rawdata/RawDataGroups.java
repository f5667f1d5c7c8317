package com.streamsets.pipeline.stage.devtest.rawdata;

import com.streamsets.pipeline.api.Label;

/** The tabs of the raw data origin. */
public enum RawDataGroups implements Label {
  RAW("Raw Data"),
  EVENT("Event Data");

  private final String label;

  RawDataGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
