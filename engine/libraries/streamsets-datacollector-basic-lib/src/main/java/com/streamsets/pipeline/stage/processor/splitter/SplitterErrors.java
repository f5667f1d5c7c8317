package com.streamsets.pipeline.stage.processor.splitter;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with a field to split. */
public enum SplitterErrors implements ErrorCode {
  SPLITTER_00("'New Split Fields' must not be empty"),
  SPLITTER_01("Record '{}' has no value in the field '{}'"),
  SPLITTER_02("Record '{}' has too few splits in the field '{}'"),
  SPLITTER_03("New split field {} is empty"),
  SPLITTER_04("The field '{}' of type {} cannot be split"),
  SPLITTER_05("The field '{}' of record '{}' cannot be set: {}");

  private final String message;

  SplitterErrors(String message) {
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
