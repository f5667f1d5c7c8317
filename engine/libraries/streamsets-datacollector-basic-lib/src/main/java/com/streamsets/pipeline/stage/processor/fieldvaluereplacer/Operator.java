package com.streamsets.pipeline.stage.processor.fieldvaluereplacer;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How a value is compared. */
@GenerateResourceBundle
public enum Operator implements Label {
  LESS_THAN("<"),
  EQUALS("="),
  GREATER_THAN(">"),
  ALL("ALL");

  private final String label;

  Operator(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<Operator> {
    public Chooser() {
      super(Operator.class);
    }
  }
}
