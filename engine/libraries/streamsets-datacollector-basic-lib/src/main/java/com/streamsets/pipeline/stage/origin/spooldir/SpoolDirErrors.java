package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.ErrorCode;

/** What can go wrong with files of a directory, with the vendor's codes. */
public enum SpoolDirErrors implements ErrorCode {
  SPOOLDIR_00("The file '{}' cannot be moved or deleted: {}"),
  SPOOLDIR_01("The file '{}' cannot be read further than '{}': {}"),
  SPOOLDIR_02("An object of the file '{}' at '{}' is longer than allowed"),
  SPOOLDIR_04("The file '{}' failed at '{}': {}"),
  SPOOLDIR_06("The buffer limit must be at least 64 KB"),
  SPOOLDIR_11("The directory must not be empty"),
  SPOOLDIR_12("The directory '{}' does not exist"),
  SPOOLDIR_13("'{}' is not a directory"),
  SPOOLDIR_14("The batch size must be at least 1"),
  SPOOLDIR_15("The batch wait time '{}' must be at least 1"),
  SPOOLDIR_16("The file name pattern '{}' is not valid: {}"),
  SPOOLDIR_17("The limit of files must be at least 1"),
  SPOOLDIR_18("The first file '{}' does not match the file name pattern '{}'"),
  SPOOLDIR_19("The archive retention time must not be negative"),
  SPOOLDIR_32("The file name pattern must not be empty"),
  SPOOLDIR_35("A thread of the origin failed: {}"),
  SPOOLDIR_36("The files of '{}' cannot be listed: {}"),
  SPOOLDIR_38("The directory '{}' cannot be read");

  private final String message;

  SpoolDirErrors(String message) {
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
