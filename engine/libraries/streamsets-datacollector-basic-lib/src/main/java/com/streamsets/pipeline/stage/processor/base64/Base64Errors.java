package com.streamsets.pipeline.stage.processor.base64;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with a field to encode or decode. */
public enum Base64Errors implements ErrorCode {
  CMN_0100("A field of type {} with the value '{}' is not a BYTE_ARRAY (record {})"),
  DATA_FORMAT_302("The field is not Base64 (record {})");

  private final String message;

  Base64Errors(String message) {
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
