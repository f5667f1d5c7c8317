package com.streamsets.pipeline.stage.processor.xmlparser;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with a field to parse. */
public enum XmlParserErrors implements ErrorCode {
  XMLP_00("Record '{}' has null in the field '{}'"),
  XMLP_01("The field '{}' of record '{}' is not valid XML: {}");

  private final String message;

  XmlParserErrors(String message) {
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
