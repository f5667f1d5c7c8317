package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.ErrorCode;

/** Errors for tests of error handling. */
public enum RandomErrors implements ErrorCode {
  RANDOM_01("A record chosen at random"),
  RANDOM_02("An error of the stage, at random");

  private final String message;

  RandomErrors(String message) {
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
