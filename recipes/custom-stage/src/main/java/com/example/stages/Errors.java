package com.example.stages;

import com.streamsets.pipeline.api.ErrorCode;

/** Why records go to error. */
public enum Errors implements ErrorCode {
  UPPER_CASE_01("The record has no text at '{}'");

  private final String message;

  Errors(String message) {
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
