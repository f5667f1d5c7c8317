package com.streamsets.pipeline.stage.processor.kv.local;

import com.streamsets.pipeline.api.ErrorCode;

/** What can go wrong in a lookup. */
public enum LookupErrors implements ErrorCode {
  LOOKUP_01("The value of the key '{}' cannot be set: {}"),
  LOOKUP_02("The values of the batch cannot be set: '{}'"),
  LOOKUP_03("The key expression '{}' cannot be evaluated: {}");

  private final String message;

  LookupErrors(String message) {
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
