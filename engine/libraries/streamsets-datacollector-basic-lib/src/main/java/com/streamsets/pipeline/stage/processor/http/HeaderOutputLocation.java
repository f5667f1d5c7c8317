package com.streamsets.pipeline.stage.processor.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Where the headers of a response go. */
public enum HeaderOutputLocation implements Label {
  HEADER("Record Header"),
  FIELD("Record Field"),
  NONE("None");

  private final String label;

  HeaderOutputLocation(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<HeaderOutputLocation> {

    public Values() {
      super(HeaderOutputLocation.class);
    }
  }
}
