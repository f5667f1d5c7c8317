package com.streamsets.pipeline.stage.destination.toerror;

import com.streamsets.pipeline.api.ErrorCode;

/** Why a record is in error. */
public enum ToErrorErrors implements ErrorCode {
  TOERROR_00("Sent to error by previous stage"),
  TOERROR_01("{}");

  private final String message;

  ToErrorErrors(String message) {
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
