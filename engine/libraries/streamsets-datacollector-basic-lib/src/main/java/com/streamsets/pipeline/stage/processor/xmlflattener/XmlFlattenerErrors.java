package com.streamsets.pipeline.stage.processor.xmlflattener;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with a field to flatten, or with the configuration. */
public enum XmlFlattenerErrors implements ErrorCode {
  CMN_0100("The type '{}' of the value '{}' is not supported in record '{}'"),
  DATA_FORMAT_303("Invalid XML: '{}'"),
  XMLF_01("The attribute delimiter '{}' must not hold brackets, quotes or slashes"),
  XMLF_02("The field delimiter '{}' must not hold brackets, quotes or slashes");

  private final String message;

  XmlFlattenerErrors(String message) {
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
