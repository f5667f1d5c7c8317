package com.streamsets.pipeline.stage.processor.parser.sql;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What to do with a column of a type without a field type. */
@GenerateResourceBundle
public enum UnsupportedFieldAction implements Label {
  SEND_TO_PIPELINE("Send Record to Pipeline"),
  TO_ERROR("Send Record To Error"),
  DISCARD("Discard Record");

  private final String label;

  UnsupportedFieldAction(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link UnsupportedFieldAction} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<UnsupportedFieldAction> {
    public Chooser() {
      super(UnsupportedFieldAction.class);
    }
  }
}
