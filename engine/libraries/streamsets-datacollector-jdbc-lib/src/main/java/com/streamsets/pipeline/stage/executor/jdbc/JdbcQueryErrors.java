package com.streamsets.pipeline.stage.executor.jdbc;

import com.streamsets.pipeline.api.ErrorCode;

/** What can go wrong with queries, with the vendor's codes. */
public enum JdbcQueryErrors implements ErrorCode {
  QUERY_EXECUTOR_001("The query '{}' failed: {}"),
  QUERY_EXECUTOR_002("The database cannot be connected to: {}"),
  QUERY_EXECUTOR_003("Parallel queries need a connection pool whose size is the same as its idle connections"),
  QUERY_EXECUTOR_006("A parallel query failed: {}"),
  QUERY_EXECUTOR_007("There must be a query");

  private final String message;

  JdbcQueryErrors(String message) {
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
