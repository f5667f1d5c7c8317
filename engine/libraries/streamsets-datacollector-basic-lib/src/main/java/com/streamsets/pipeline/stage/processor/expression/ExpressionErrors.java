package com.streamsets.pipeline.stage.processor.expression;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with expressions and with what they are to set. */
public enum ExpressionErrors implements ErrorCode {
  EXPR_00("Expression '{}' is malformed: {}"),
  EXPR_02("Record '{}' has no place for field '{}': its parent must be an existing map, or a list that contains the index"),
  EXPR_03("Expression '{}' cannot be evaluated for record '{}': {}"),
  EXPR_04("Record '{}': field '{}' cannot be set: {}"),
  EXPR_05("Record '{}' has no field '{}' to give the attribute '{}' to");

  private final String message;

  ExpressionErrors(String message) {
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
