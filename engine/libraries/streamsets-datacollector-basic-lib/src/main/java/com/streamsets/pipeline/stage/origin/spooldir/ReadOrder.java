package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "Read Order". */
@GenerateResourceBundle
public enum ReadOrder implements Label {
  TIMESTAMP("Last Modified Timestamp"),
  LEXICOGRAPHICAL("Lexicographically Ascending File Names");

  private final String label;

  ReadOrder(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<ReadOrder> {
    public Chooser() {
      super(ReadOrder.class);
    }
  }
}
