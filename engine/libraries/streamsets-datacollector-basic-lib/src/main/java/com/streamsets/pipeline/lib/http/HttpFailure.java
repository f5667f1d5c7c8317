package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ErrorCode;

/** A request that came to nothing. */
public final class HttpFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final ErrorCode error;
  private final transient Object[] params;
  private final boolean aboutRecord;

  HttpFailure(boolean aboutRecord, ErrorCode error, Object... params) {
    super(error.getCode());
    this.aboutRecord = aboutRecord;
    this.error = error;
    this.params = params;
  }

  public ErrorCode error() {
    return error;
  }

  public Object[] params() {
    return params;
  }

  /** Whether the record of the request is in error, and the pipeline can go on. */
  public boolean isAboutRecord() {
    return aboutRecord;
  }
}
