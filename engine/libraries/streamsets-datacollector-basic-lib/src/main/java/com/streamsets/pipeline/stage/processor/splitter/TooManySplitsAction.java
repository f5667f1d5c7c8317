package com.streamsets.pipeline.stage.processor.splitter;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Where splits go for which there is no field. */
@GenerateResourceBundle
public enum TooManySplitsAction implements Label {
  TO_LAST_FIELD("Put Remaining Text in Last Field"),
  TO_LIST("Store Remaining Splits as List");

  private final String label;

  TooManySplitsAction(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<TooManySplitsAction> {
    public Chooser() {
      super(TooManySplitsAction.class);
    }
  }
}
