package com.streamsets.pipeline.stage.processor.httprouter;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with a request or with the configuration. */
public enum HttpRouterErrors implements ErrorCode {
  CONTAINER_0001("Record '{}' with the method '{}' and the path '{}' fits no stream"),
  HTTP_ROUTER_00("There must be at least one stream"),
  HTTP_ROUTER_01("There are {} rows, but {} streams");

  private final String message;

  HttpRouterErrors(String message) {
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
