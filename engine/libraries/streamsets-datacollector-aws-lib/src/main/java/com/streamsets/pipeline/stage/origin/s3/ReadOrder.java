package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** In which order objects are read. */
@GenerateResourceBundle
public enum ReadOrder implements Label {
  TIMESTAMP("Last Modified Timestamp"),
  LEXICOGRAPHICAL("Lexicographically Ascending Key Names");

  private final String label;

  ReadOrder(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link ReadOrder} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<ReadOrder> {
    public Chooser() {
      super(ReadOrder.class);
    }
  }
}
