package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with a conversion. */
public enum ConverterErrors implements ErrorCode {
  CONVERTER_00("Field '{}' of type {} has the value '{}', which cannot become a {}"),
  CONVERTER_03("'Zoned DateTime Format' needs year, month, day, hour and a zone or an offset"),
  CONVERTER_04("A ZONED_DATETIME cannot become a {}, only a STRING");

  private final String message;

  ConverterErrors(String message) {
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
