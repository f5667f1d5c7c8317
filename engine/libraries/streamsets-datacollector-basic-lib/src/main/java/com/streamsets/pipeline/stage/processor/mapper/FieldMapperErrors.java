package com.streamsets.pipeline.stage.processor.mapper;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with a field, or with the record as a whole. */
public enum FieldMapperErrors implements ErrorCode {
  EXPRESSION_EVALUATION_FAILURE_01("The condition {} fails for {}: {}"),
  EXPRESSION_EVALUATION_FAILURE_02("The aggregation {} fails for {}: {}"),
  EXPRESSION_EVALUATION_FAILURE_03("The expression {} fails for {}: {}"),
  FIELD_MAPPER_00("The field {} cannot be mapped to '{}': {}");

  private final String message;

  FieldMapperErrors(String message) {
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
