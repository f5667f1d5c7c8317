package com.streamsets.pipeline.stage.origin.sdcipc;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.GenerateResourceBundle;

/** What can be wrong with the port that batches come to. */
@GenerateResourceBundle
public enum Errors implements ErrorCode {
  HTTP_SERVER_ORIG_00("The port is not between 1 and 65535"),
  HTTP_SERVER_ORIG_01("The port is not available: {}"),
  IPC_ORIG_20("The SDC RPC server cannot be started: {}");

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
