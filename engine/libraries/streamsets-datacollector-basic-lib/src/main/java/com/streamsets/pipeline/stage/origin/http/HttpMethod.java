package com.streamsets.pipeline.stage.origin.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The methods of requests. */
public enum HttpMethod implements Label {
  GET("GET"),
  POST("POST"),
  PUT("PUT"),
  DELETE("DELETE"),
  HEAD("HEAD");

  private final String label;

  HttpMethod(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<HttpMethod> {

    public Values() {
      super(HttpMethod.class);
    }
  }
}
