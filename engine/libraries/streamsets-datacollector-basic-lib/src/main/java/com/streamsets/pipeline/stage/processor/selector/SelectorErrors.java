package com.streamsets.pipeline.stage.processor.selector;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with conditions and their output streams. */
public enum SelectorErrors implements ErrorCode {
  SELECTOR_00("At least the condition 'default' is required"),
  SELECTOR_01("There are {} conditions, but {} output streams: each condition needs its own"),
  SELECTOR_02("The stage has no output stream '{}', which the condition '{}' names"),
  SELECTOR_03("Condition '{}' is malformed: {}"),
  SELECTOR_07("The last condition has to be 'default'"),
  SELECTOR_08("Condition '{}' is not an expression: begin it with '${' and end it with '}'"),
  SELECTOR_09("Record '{}': the condition '{}' cannot be evaluated: {}");

  private final String message;

  SelectorErrors(String message) {
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
