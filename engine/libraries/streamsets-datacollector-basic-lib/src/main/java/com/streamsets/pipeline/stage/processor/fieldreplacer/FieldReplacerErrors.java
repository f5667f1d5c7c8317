package com.streamsets.pipeline.stage.processor.fieldreplacer;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with fields to replace. */
public enum FieldReplacerErrors implements ErrorCode {
  FIELD_REPLACER_00("No field matches '{}'");

  private final String message;

  FieldReplacerErrors(String message) {
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
