package com.streamsets.pipeline.stage.processor.generator;

import com.streamsets.pipeline.api.ErrorCode;

/** What can go wrong when a record is written. */
public enum DataGeneratorProcessorErrors implements ErrorCode {
  GENERATOR_001("The record cannot be written: {}");

  private final String message;

  DataGeneratorProcessorErrors(String message) {
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
