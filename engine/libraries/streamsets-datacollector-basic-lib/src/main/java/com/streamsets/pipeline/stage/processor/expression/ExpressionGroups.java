package com.streamsets.pipeline.stage.processor.expression;

import com.streamsets.pipeline.api.Label;

/** The tab of the Expression Evaluator. */
public enum ExpressionGroups implements Label {
  EXPRESSIONS("Expressions");

  private final String label;

  ExpressionGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
