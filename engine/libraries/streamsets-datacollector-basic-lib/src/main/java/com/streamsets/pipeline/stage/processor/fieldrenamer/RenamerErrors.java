package com.streamsets.pipeline.stage.processor.fieldrenamer;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with names of fields. */
public enum RenamerErrors implements ErrorCode {
  FIELD_RENAMER_00("Record '{}' has no fields that match '{}'"),
  FIELD_RENAMER_01("The fields '{}' exist already in record '{}'"),
  FIELD_RENAMER_02("'Source Field Expression' is not a valid regular expression: {}"),
  FIELD_RENAMER_03("Several expressions match the same fields:{}"),
  FIELD_RENAMER_04("The field '{}' cannot be set: {}");

  private final String message;

  RenamerErrors(String message) {
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
