package com.streamsets.pipeline.stage.processor.jsongenerator;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with a field to write. */
public enum JsonGeneratorErrors implements ErrorCode {
  JSON_00("Record has no field '{}' to write (record '{}')"),
  JSON_01("The field '{}' is null"),
  JSON_02("The field '{}' of type {} is neither a map nor a list"),
  JSON_03("The field cannot be written as JSON: '{}'");

  private final String message;

  JsonGeneratorErrors(String message) {
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
