package com.streamsets.pipeline.stage.processor.fieldflattener;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with fields to flatten. */
public enum FlattenerErrors implements ErrorCode {
  FIELD_FLATTENER_01("The record has no field '{}'"),
  FIELD_FLATTENER_02("The record has no field '{}' to flatten into"),
  FIELD_FLATTENER_03("The field '{}' to flatten into has to be a map, but is a {}"),
  FIELD_FLATTENER_04("The field to flatten into has a field '{}' already");

  private final String message;

  FlattenerErrors(String message) {
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
