package com.streamsets.pipeline.stage.executor.s3;

import com.streamsets.pipeline.api.ErrorCode;
import com.streamsets.pipeline.api.GenerateResourceBundle;

/** What can go wrong with a task, with the vendor's codes. */
@GenerateResourceBundle
public enum S3ExecutorErrors implements ErrorCode {
  S3_EXECUTOR_0000("The task failed: {}"),
  S3_EXECUTOR_0001("The expression is malformed: {}"),
  S3_EXECUTOR_0002("The expression cannot be evaluated: {}"),
  S3_EXECUTOR_0003("The bucket must not be empty"),
  S3_EXECUTOR_0004("The object must not be empty");

  private final String message;

  S3ExecutorErrors(String message) {
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
