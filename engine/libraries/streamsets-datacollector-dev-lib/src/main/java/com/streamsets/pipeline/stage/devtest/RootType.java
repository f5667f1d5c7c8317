package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The type of a generated record's root field. */
public enum RootType implements Label {
  MAP,
  LIST_MAP;

  @Override
  public String getLabel() {
    return name();
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<RootType> {

    public Values() {
      super(RootType.class);
    }
  }
}
