package com.streamsets.pipeline.stage.processor.fieldorder;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What happens when a field to order is missing. */
@GenerateResourceBundle
public enum MissingFieldAction implements Label {
  TO_ERROR("Send record to error"),
  USE_DEFAULT("Use default value");

  private final String label;

  MissingFieldAction(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<MissingFieldAction> {
    public Chooser() {
      super(MissingFieldAction.class);
    }
  }
}
