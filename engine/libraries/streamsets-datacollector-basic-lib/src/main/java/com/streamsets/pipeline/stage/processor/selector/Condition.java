package com.streamsets.pipeline.stage.processor.selector;

/** An expression and the stream for the records of which it is true. */
final class Condition {

  private final String expression;
  private final String lane;

  Condition(String expression, String lane) {
    this.expression = expression;
    this.lane = lane;
  }

  String expression() {
    return expression;
  }

  String lane() {
    return lane;
  }
}
