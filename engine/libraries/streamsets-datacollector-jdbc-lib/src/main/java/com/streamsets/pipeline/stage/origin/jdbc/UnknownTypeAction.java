package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What to do with a column of a type without a field type. */
@GenerateResourceBundle
public enum UnknownTypeAction implements Label {
  STOP_PIPELINE("Stop pipeline"),
  CONVERT_TO_STRING("Convert to String");

  private final String label;

  UnknownTypeAction(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link UnknownTypeAction} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<UnknownTypeAction> {
    public Chooser() {
      super(UnknownTypeAction.class);
    }
  }
}
