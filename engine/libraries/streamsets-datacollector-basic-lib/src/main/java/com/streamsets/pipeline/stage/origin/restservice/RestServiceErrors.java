package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with the configuration or with a request. */
public enum RestServiceErrors implements ErrorCode {
  HTTP_SERVER_ORIG_00("The port must be between 1 and 65535"),
  HTTP_SERVER_ORIG_01("The port is not available: {}"),
  HTTP_SERVER_ORIG_20("The server does not start: {}"),
  HTTP_SERVER_PUSH_00("The request cannot be parsed: {}");

  private final String message;

  RestServiceErrors(String message) {
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
