package com.streamsets.pipeline.stage.common.s3;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.GenerateResourceBundle;

/** What can go wrong between a stage and an S3 server. */
@GenerateResourceBundle
public enum S3Errors implements ErrorCode {
  S3_01("'{}' must not be empty"),
  S3_02("'{}' must be at least {}, but is {}"),
  S3_03("Bucket '{}' does not exist"),
  S3_04("Bucket '{}' cannot be used: {}"),
  S3_05("The S3 server cannot be reached: {}"),
  S3_06("Credentials cannot be read: {}"),
  S3_07("The S3 server refuses the access keys: {}"),
  S3_10("Listing of bucket '{}' failed: {}"),
  S3_11("Object '{}' cannot be read: {}"),
  S3_12("Object '{}' cannot be parsed at offset {}: {}"),
  S3_13("Object '{}' was read, but afterwards could not be archived or deleted: {}"),
  S3_14("Object '{}' vanished or changed while it was read; it is left out"),
  S3_15("The place for archived objects is the one they are read from; choose another prefix or bucket"),
  S3_20("Record cannot be written into an object: {}"),
  S3_21("Object '{}' cannot be written to bucket '{}': {}"),
  S3_22("Expression '{}' cannot be evaluated for the record: {}"),
  S3_23("Expression '{}' is malformed: {}"),
  S3_24("The bucket expression '{}' gave no bucket"),
  S3_25("'Object Name Suffix' must not begin with a dot or contain '/'");

  private final String message;

  S3Errors(String message) {
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
