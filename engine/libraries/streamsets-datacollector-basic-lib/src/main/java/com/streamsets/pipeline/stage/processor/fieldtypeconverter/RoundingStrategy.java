package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How digits behind the scale are dropped. */
@GenerateResourceBundle
public enum RoundingStrategy implements Label {
  ROUND_UP("Round up"),
  ROUND_DOWN("Round Down"),
  ROUND_CEILING("Round Ceil"),
  ROUND_FLOOR("Round Floor"),
  ROUND_HALF_UP("Round Half Up"),
  ROUND_HALF_DOWN("Round Half Down"),
  ROUND_HALF_EVEN("Round Half Even"),
  ROUND_UNNECESSARY("Round Unnecessary");

  private final String label;

  RoundingStrategy(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<RoundingStrategy> {
    public Chooser() {
      super(RoundingStrategy.class);
    }
  }
}
