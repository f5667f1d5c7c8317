package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How the fields to convert are found. */
@GenerateResourceBundle
public enum ConvertBy implements Label {
  BY_FIELD("By Field Name"),
  BY_TYPE("By Data Type");

  private final String label;

  ConvertBy(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<ConvertBy> {
    public Chooser() {
      super(ConvertBy.class);
    }
  }
}
