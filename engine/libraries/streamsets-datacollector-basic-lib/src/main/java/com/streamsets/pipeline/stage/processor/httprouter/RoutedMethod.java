package com.streamsets.pipeline.stage.processor.httprouter;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The methods of requests. */
public enum RoutedMethod implements Label {
  GET("GET"),
  PUT("PUT"),
  POST("POST"),
  PATCH("PATCH"),
  HEAD("HEAD"),
  DELETE("DELETE");

  private final String label;

  RoutedMethod(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<RoutedMethod> {

    public Values() {
      super(RoutedMethod.class);
    }
  }
}
