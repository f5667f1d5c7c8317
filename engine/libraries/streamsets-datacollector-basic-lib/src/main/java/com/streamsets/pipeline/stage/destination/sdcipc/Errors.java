package com.streamsets.pipeline.stage.destination.sdcipc;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.GenerateResourceBundle;

/** What can be wrong with the origin on the other side. */
@GenerateResourceBundle
public enum Errors implements ErrorCode {
  IPC_DEST_00("'SDC RPC Connection' must not be empty: give the host and port of an SDC RPC origin"),
  IPC_DEST_01("'SDC RPC Connection' must not have an empty entry"),
  IPC_DEST_02("'{}' is not a valid host:port or [IPv6]:port: {}"),
  IPC_DEST_04("The port of '{}' is not between 1 and 65535"),
  IPC_DEST_05("The port of '{}' is not valid: {}"),
  IPC_DEST_06("'SDC RPC Connection' has the same host and port twice"),
  IPC_DEST_12("'{}' answers, but is not an SDC RPC origin"),
  IPC_DEST_15("No SDC RPC origin can be reached: {}"),
  IPC_DEST_20("The batch could not be sent: {}");

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
