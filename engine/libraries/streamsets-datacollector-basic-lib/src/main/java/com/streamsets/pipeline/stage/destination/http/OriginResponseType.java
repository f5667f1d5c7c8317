package com.streamsets.pipeline.stage.destination.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What the origin gets as the response. */
public enum OriginResponseType implements Label {
  SUCCESS_RECORDS("Successfully written records"),
  DESTINATION_RESPONSE("Response from destination system");

  private final String label;

  OriginResponseType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<OriginResponseType> {

    public Values() {
      super(OriginResponseType.class);
    }
  }
}
