package com.streamsets.pipeline.stage.processor.splitter;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What happens to the field that was split. */
@GenerateResourceBundle
public enum OriginalFieldAction implements Label {
  REMOVE("Remove"),
  KEEP("Keep");

  private final String label;

  OriginalFieldAction(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<OriginalFieldAction> {
    public Chooser() {
      super(OriginalFieldAction.class);
    }
  }
}
