package com.streamsets.pipeline.stage.destination.recordstolocalfilesystem;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with the configuration, or with writing. */
public enum RecordFilesErrors implements ErrorCode {
  RECORDFS_00("'Max File Size' must not be below 0, but is {}"),
  RECORDFS_01("The directory '{}' does not exist"),
  RECORDFS_02("'{}' is not a directory"),
  RECORDFS_03("'File Wait Time' must be above 0, but '{}' is {}"),
  RECORDFS_04("'File Wait Time' cannot be evaluated: '{}'"),
  RECORDFS_05("The file '{}' cannot be written: {}"),
  RECORDFS_06("The file '{}' of an earlier run cannot be renamed: {}");

  private final String message;

  RecordFilesErrors(String message) {
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
