package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.Label;

/** The tabs of the data generator. */
public enum DataGeneratorGroups implements Label {
  DATA_GENERATOR;

  @Override
  public String getLabel() {
    return "Data Generator";
  }
}
