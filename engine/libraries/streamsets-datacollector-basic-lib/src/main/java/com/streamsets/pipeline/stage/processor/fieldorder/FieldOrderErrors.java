package com.streamsets.pipeline.stage.processor.fieldorder;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with fields and their order. */
public enum FieldOrderErrors implements ErrorCode {
  FIELD_ORDER_001("The record has no fields {}"),
  FIELD_ORDER_002("The record has fields that are neither ordered nor discarded: {}"),
  FIELD_ORDER_003("Fields are both to order and to discard: {}");

  private final String message;

  FieldOrderErrors(String message) {
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
