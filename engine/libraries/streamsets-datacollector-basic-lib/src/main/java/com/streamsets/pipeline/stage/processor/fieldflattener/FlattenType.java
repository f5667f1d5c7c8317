package com.streamsets.pipeline.stage.processor.fieldflattener;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What is flattened. */
@GenerateResourceBundle
public enum FlattenType implements Label {
  ENTIRE_RECORD("Flatten entire record"),
  SPECIFIC_FIELDS("Flatten specific fields");

  private final String label;

  FlattenType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<FlattenType> {
    public Chooser() {
      super(FlattenType.class);
    }
  }
}
