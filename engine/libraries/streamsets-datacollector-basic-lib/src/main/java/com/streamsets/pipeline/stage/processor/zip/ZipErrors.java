package com.streamsets.pipeline.stage.processor.zip;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with fields to zip. */
public enum ZipErrors implements ErrorCode {
  ZIP_00("The fields {} are neither lists nor list-maps"),
  ZIP_01("The record has no fields {}");

  private final String message;

  ZipErrors(String message) {
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
