package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.GenerateResourceBundle;

/** What can go wrong with tailed files, with the vendor's codes. */
@GenerateResourceBundle
public enum FileTailErrors implements ErrorCode {
  TAIL_01("At least one file must be given"),
  TAIL_02("The files cannot be read: {}"),
  TAIL_04("The path '{}' is given more than once"),
  TAIL_05("The archive directory must not be empty"),
  TAIL_06("The archive directory does not exist"),
  TAIL_07("The archive directory is not a directory"),
  TAIL_08("The path '{}' needs '{}' in its file name '{}'"),
  TAIL_09("The path '{}' has a pattern that is not valid, '{}': {}"),
  TAIL_10("The offset cannot be read: {}"),
  TAIL_11("The file '{}' cannot be read: {}"),
  TAIL_12("The record '{}' cannot be parsed: {}"),
  TAIL_16("The path '{}' must not have '{}' in the name of a directory"),
  TAIL_19("The path '{}' has a first file that does not match its naming"),
  TAIL_20("The path of a file must not be empty"),
  TAIL_30("The batch size is larger than the engine allows: {} records");

  private final String message;

  FileTailErrors(String message) {
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
