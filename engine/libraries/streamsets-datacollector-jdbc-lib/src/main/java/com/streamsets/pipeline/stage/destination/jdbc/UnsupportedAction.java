package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What to do with a record whose operation is not supported. */
@GenerateResourceBundle
public enum UnsupportedAction implements Label {
  DISCARD("Discard"),
  SEND_TO_ERROR("Send to Error"),
  USE_DEFAULT("Use Default Operation");

  private final String label;

  UnsupportedAction(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link UnsupportedAction} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<UnsupportedAction> {
    public Chooser() {
      super(UnsupportedAction.class);
    }
  }
}
