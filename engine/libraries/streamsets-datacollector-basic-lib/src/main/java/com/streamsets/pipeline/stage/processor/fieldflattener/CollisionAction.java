package com.streamsets.pipeline.stage.processor.fieldflattener;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What happens when the target already has a field of that name. */
@GenerateResourceBundle
public enum CollisionAction implements Label {
  TO_ERROR("Send record to error lane"),
  OVERRIDE("Override with new value"),
  DISCARD("Discard new value");

  private final String label;

  CollisionAction(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<CollisionAction> {
    public Chooser() {
      super(CollisionAction.class);
    }
  }
}
