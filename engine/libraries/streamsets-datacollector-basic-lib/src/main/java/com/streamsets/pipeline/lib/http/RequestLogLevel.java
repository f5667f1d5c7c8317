package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The levels of a log. */
public enum RequestLogLevel implements Label {
  OFF("OFF"),
  SEVERE("SEVERE"),
  WARNING("WARNING"),
  INFO("INFO"),
  CONFIG("CONFIG"),
  FINE("FINE"),
  FINER("FINER"),
  FINEST("FINEST"),
  ALL("ALL");

  private final String label;

  RequestLogLevel(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<RequestLogLevel> {

    public Values() {
      super(RequestLogLevel.class);
    }
  }
}
