package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.ErrorCode;

/** What can go wrong with written files, with the vendor's codes. */
public enum LocalFileErrors implements ErrorCode {
  HADOOPFS_06("The {} expression '{}' is not valid: {}"),
  HADOOPFS_08("The maximum file size must not be negative"),
  HADOOPFS_09("The maximum number of records in a file must not be negative"),
  HADOOPFS_10("The late record time limit must be greater than zero"),
  HADOOPFS_12("The record '{}' is late"),
  HADOOPFS_14("The record cannot be written: {}"),
  HADOOPFS_19("The time basis '{}' is not valid: {}"),
  HADOOPFS_20("The directory template is not valid: {}"),
  HADOOPFS_21("The directory template of late records is not valid: {}"),
  HADOOPFS_24("The directory cannot be evaluated: {}"),
  HADOOPFS_29("The directory template has {} without {}"),
  HADOOPFS_30("The directory template has every() more than once"),
  HADOOPFS_31("The unit of every() must be hh(), mm() or ss()"),
  HADOOPFS_32("The value of every() must be between 1 and {}"),
  HADOOPFS_33("The unit of every() must be the smallest unit of the directory template"),
  HADOOPFS_34("The value of every() must divide the unit into equal intervals"),
  HADOOPFS_36("A directory template with every() must have ss() once"),
  HADOOPFS_37("A directory template with every() must have mm() once"),
  HADOOPFS_38("A directory template with every() must have hh() once"),
  HADOOPFS_40("The directory must be absolute"),
  HADOOPFS_42("The directory cannot be created: '{}'"),
  HADOOPFS_47("The time basis '{}' is null for this record"),
  HADOOPFS_50("The record has no header attribute targetDirectory"),
  HADOOPFS_51("The name of the roll attribute must not be empty"),
  HADOOPFS_52("The idle timeout is not valid"),
  HADOOPFS_53("The file type {} does not fit the data format {}: it must be {}"),
  HADOOPFS_54("The file {} exists already"),
  HADOOPFS_56("'{}' are no valid permissions of a file"),
  HADOOPFS_57("The suffix of files must neither contain '/' nor begin with '.'"),
  HADOOPFS_58("The file '{}' cannot be written: {}"),
  HADOOPFS_59("Temporary files of an earlier run cannot be renamed: {}"),
  HADOOPFS_60("The data format {} does not fit the file type {}: it must be {}");

  private final String message;

  LocalFileErrors(String message) {
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
