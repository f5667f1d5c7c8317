package com.streamsets.pipeline.stage.processor.dedup;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with records to compare. */
public enum DeDupErrors implements ErrorCode {
  DEDUP_02("There must be a field to compare"),
  DEDUP_04("The record cannot be compared: {}");

  private final String message;

  DeDupErrors(String message) {
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
