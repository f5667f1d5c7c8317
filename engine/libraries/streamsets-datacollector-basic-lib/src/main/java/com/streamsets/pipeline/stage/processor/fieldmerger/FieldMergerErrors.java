package com.streamsets.pipeline.stage.processor.fieldmerger;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with fields to merge. */
public enum FieldMergerErrors implements ErrorCode {
  FIELD_MERGER_00("Record '{}' lacks the fields '{}'"),
  FIELD_MERGER_01("Fields '{}' of record '{}' must not be overwritten"),
  FIELD_MERGER_02("A field of type {} cannot be merged with one of type {}");

  private final String message;

  FieldMergerErrors(String message) {
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
