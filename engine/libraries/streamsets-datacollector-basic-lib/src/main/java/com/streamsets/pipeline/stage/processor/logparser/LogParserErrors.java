package com.streamsets.pipeline.stage.processor.logparser;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with a field to parse. */
public enum LogParserErrors implements ErrorCode {
  LOGP_00("Record '{}' has no field '{}' to parse"),
  LOGP_01("Record '{}' has null in the field '{}'"),
  LOGP_02("Record '{}' has no field above '{}'"),
  LOGP_03("The log line in the field '{}' of record '{}' cannot be parsed: {}");

  private final String message;

  LogParserErrors(String message) {
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
