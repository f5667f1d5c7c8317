package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What to do when a request fails. */
public enum ResponseAction implements Label {
  RETRY_LINEAR_BACKOFF("Retry with linear backoff"),
  RETRY_EXPONENTIAL_BACKOFF("Retry with exponential backoff"),
  RETRY_IMMEDIATELY("Retry immediately"),
  STAGE_ERROR("Cause the stage to fail"),
  ERROR_RECORD("Generate an Error Record");

  private final String label;

  ResponseAction(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<ResponseAction> {

    public Values() {
      super(ResponseAction.class);
    }
  }
}
