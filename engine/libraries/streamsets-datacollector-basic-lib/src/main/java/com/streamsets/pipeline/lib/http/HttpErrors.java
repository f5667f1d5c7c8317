package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ErrorCode;

/** What can go wrong with a request. */
public enum HttpErrors implements ErrorCode {
  HTTP_00("The response with the status {} cannot be parsed: {}"),
  HTTP_01("The server answered with the status {}: {}"),
  HTTP_03("The response of a request for record '{}' cannot be parsed: {}"),
  HTTP_08("The result field must be a list, but is a {}"),
  HTTP_12("The result field '{}' is missing"),
  HTTP_14("The server answered with the status {}: {}"),
  HTTP_16("The expression of '{}' cannot be evaluated: {}"),
  HTTP_17("The two actions for the status {} contradict each other"),
  HTTP_18("The server did not answer in time"),
  HTTP_19("The server answered with the status {} too often"),
  HTTP_21("The credentials or their token are refused with the status {}: {}"),
  HTTP_22("'{}' is not a valid URL: {}"),
  HTTP_24("The token URL '{}' was not found; check it, and that the server takes the transfer encoding {}"),
  HTTP_32("The request failed: {}"),
  HTTP_33("The answer of the token server has none of the values {}"),
  HTTP_34("The response for record '{}' has no values"),
  HTTP_37("The action '{}' for the status {} needs a record, which an origin does not have"),
  HTTP_40("The record '{}' cannot be written: {}"),
  HTTP_41("The request with record '{}' failed: {}"),
  HTTP_66("The field '{}' with the next page is missing");

  private final String message;

  HttpErrors(String message) {
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
