package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The methods of requests; a record may name its own. */
public enum HttpRecordMethod implements Label {
  GET("GET"),
  PUT("PUT"),
  POST("POST"),
  DELETE("DELETE"),
  HEAD("HEAD"),
  PATCH("PATCH"),
  EXPRESSION("Expression...");

  private final String label;

  HttpRecordMethod(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<HttpRecordMethod> {

    public Values() {
      super(HttpRecordMethod.class);
    }
  }
}
