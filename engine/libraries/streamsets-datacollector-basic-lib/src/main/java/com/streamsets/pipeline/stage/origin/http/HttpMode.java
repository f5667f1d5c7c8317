package com.streamsets.pipeline.stage.origin.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** When requests are made. */
public enum HttpMode implements Label {
  STREAMING("Streaming"),
  POLLING("Polling"),
  BATCH("Batch");

  private final String label;

  HttpMode(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<HttpMode> {

    public Values() {
      super(HttpMode.class);
    }
  }
}
