package com.streamsets.pipeline.stage.processor.fieldhasher;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with fields to hash. */
public enum HasherErrors implements ErrorCode {
  HASH_00("The {} hash cannot be made: {}"),
  HASH_01("Record '{}': the fields '{}' do not exist, the fields '{}' are null, the fields '{}' are lists or maps"),
  HASH_02("'{}' must not have wildcards"),
  HASH_03("'Target Field' or 'Header Attribute' is required"),
  HASH_04("There is nothing to hash: choose the whole record, or fields"),
  HASH_05("A field of type {} cannot be set there");

  private final String message;

  HasherErrors(String message) {
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
