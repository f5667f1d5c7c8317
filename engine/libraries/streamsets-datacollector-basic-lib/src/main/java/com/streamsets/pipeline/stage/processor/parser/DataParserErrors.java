package com.streamsets.pipeline.stage.processor.parser;

import com.streamsets.pipeline.api.ErrorCode;

/** What can go wrong with a field to parse. */
public enum DataParserErrors implements ErrorCode {
  DATAPARSER_01("The field '{}' of record '{}' cannot be parsed: {}"),
  DATAPARSER_02("The field '{}' of type {} cannot be parsed"),
  DATAPARSER_04("The whole file in the field '{}' of record '{}' cannot be read: {}"),
  DATAPARSER_05("The field '{}' is missing in record '{}'");

  private final String message;

  DataParserErrors(String message) {
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
