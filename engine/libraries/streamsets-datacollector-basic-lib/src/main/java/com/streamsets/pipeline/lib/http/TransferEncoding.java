package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How the length of a body is given. */
public enum TransferEncoding implements Label {
  BUFFERED("BUFFERED"),
  CHUNKED("CHUNKED");

  private final String label;

  TransferEncoding(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<TransferEncoding> {

    public Values() {
      super(TransferEncoding.class);
    }
  }
}
