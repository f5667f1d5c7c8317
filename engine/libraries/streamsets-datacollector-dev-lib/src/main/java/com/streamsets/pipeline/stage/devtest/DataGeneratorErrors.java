package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with fields to generate. */
public enum DataGeneratorErrors implements ErrorCode {
  DATA_GENERATOR_01("A field to generate has no name"),
  DATA_GENERATOR_02("There are two fields to generate named '{}'"),
  DATA_GENERATOR_03("Decimal field '{}' has precision {}, but it must be between 1 and 1000"),
  DATA_GENERATOR_04("A thread that generates records failed: {}");

  private final String message;

  DataGeneratorErrors(String message) {
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
