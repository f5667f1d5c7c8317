package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How much of a request is logged. */
public enum RequestLogVerbosity implements Label {
  HEADERS_ONLY("HEADERS_ONLY"),
  PAYLOAD_TEXT("PAYLOAD_TEXT"),
  PAYLOAD_ANY("PAYLOAD_ANY");

  private final String label;

  RequestLogVerbosity(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<RequestLogVerbosity> {

    public Values() {
      super(RequestLogVerbosity.class);
    }
  }
}
