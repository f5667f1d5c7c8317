package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "Quote Character". */
@GenerateResourceBundle
public enum QuoteChar implements Label {
  NONE("NONE"),
  BACKTICK("BACKTICK"),
  DOUBLE_QUOTES("DOUBLE QUOTES"),
  SQUARE_BRACKETS("SQUARE BRACKETS");

  private final String label;

  QuoteChar(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<QuoteChar> {
    public Chooser() {
      super(QuoteChar.class);
    }
  }
}
