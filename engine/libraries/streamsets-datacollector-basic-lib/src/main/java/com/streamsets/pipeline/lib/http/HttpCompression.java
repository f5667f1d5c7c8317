package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How a body is packed. */
public enum HttpCompression implements Label {
  NONE("None"),
  SNAPPY("Snappy"),
  GZIP("GZip");

  private final String label;

  HttpCompression(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<HttpCompression> {

    public Values() {
      super(HttpCompression.class);
    }
  }
}
