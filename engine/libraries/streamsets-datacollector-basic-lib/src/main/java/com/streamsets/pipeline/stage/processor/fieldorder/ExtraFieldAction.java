package com.streamsets.pipeline.stage.processor.fieldorder;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What happens to fields that are not ordered. */
@GenerateResourceBundle
public enum ExtraFieldAction implements Label {
  TO_ERROR("Send record to error"),
  DISCARD("Discard all extra fields");

  private final String label;

  ExtraFieldAction(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<ExtraFieldAction> {
    public Chooser() {
      super(ExtraFieldAction.class);
    }
  }
}
