package com.streamsets.pipeline.stage.devtest.rawdata;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with raw data. */
public enum RawDataErrors implements ErrorCode {
  RAW_DATA_01("Cannot read the raw data: {}"),
  RAW_DATA_02("Cannot read the event data as JSON: {}");

  private final String message;

  RawDataErrors(String message) {
    this.message = message;
  }

  @Override
  public String getCode() {
    return name();
  }

  @Override
  public String getMessage() {
    return message;
  }
}
