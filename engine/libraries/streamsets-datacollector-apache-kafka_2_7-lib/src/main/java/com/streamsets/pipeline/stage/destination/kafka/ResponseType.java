package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What is sent to the origin. */
@GenerateResourceBundle
public enum ResponseType implements Label {
  SUCCESS_RECORDS("Successfully written records"),
  DESTINATION_RESPONSE("Response from destination system");

  private final String label;

  ResponseType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link ResponseType} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<ResponseType> {
    public Chooser() {
      super(ResponseType.class);
    }
  }
}
