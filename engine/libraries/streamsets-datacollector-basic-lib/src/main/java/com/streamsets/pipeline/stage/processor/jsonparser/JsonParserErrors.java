package com.streamsets.pipeline.stage.processor.jsonparser;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with a field to parse. */
public enum JsonParserErrors implements ErrorCode {
  JSONP_00("Record '{}' has no field '{}' to parse"),
  JSONP_01("Record '{}' has null in the field '{}'"),
  JSONP_03("Record '{}' has no valid JSON in the field '{}': {}");

  private final String message;

  JsonParserErrors(String message) {
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
