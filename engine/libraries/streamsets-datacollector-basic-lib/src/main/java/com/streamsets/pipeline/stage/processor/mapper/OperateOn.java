package com.streamsets.pipeline.stage.processor.mapper;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What of the fields is mapped. */
public enum OperateOn implements Label {
  FIELD_PATHS("Field Paths"),
  FIELD_NAMES("Field Names"),
  FIELD_VALUES("Field Values");

  private final String label;

  OperateOn(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<OperateOn> {

    public Values() {
      super(OperateOn.class);
    }
  }
}
