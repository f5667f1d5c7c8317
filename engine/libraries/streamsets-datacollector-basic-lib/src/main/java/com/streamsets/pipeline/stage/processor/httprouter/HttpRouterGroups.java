package com.streamsets.pipeline.stage.processor.httprouter;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum HttpRouterGroups implements Label {
  ROUTER("Router");

  private final String label;

  HttpRouterGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
