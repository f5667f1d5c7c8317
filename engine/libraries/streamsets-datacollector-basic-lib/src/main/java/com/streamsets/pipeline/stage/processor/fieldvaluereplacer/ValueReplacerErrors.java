package com.streamsets.pipeline.stage.processor.fieldvaluereplacer;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with values and their replacement. */
public enum ValueReplacerErrors implements ErrorCode {
  VALUE_REPLACER_00("'{}' is not a value of type {}: {}"),
  VALUE_REPLACER_01("Record '{}' has no fields '{}'"),
  VALUE_REPLACER_03("A value of type {} in the field {} cannot be compared or replaced"),
  VALUE_REPLACER_04("'Comparison Value' is required with < = >"),
  VALUE_REPLACER_05("'Replacement Value' is required"),
  VALUE_REPLACER_06("The condition '{}' cannot be evaluated: {}"),
  VALUE_REPLACER_07("The field expression '{}' cannot be evaluated: {}");

  private final String message;

  ValueReplacerErrors(String message) {
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
