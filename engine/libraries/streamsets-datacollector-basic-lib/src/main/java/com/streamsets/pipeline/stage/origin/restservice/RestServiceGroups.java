package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum RestServiceGroups implements Label {
  HTTP("HTTP"),
  TLS("TLS"),
  DATA_FORMAT("Data Format"),
  HTTP_RESPONSE("HTTP Response");

  private final String label;

  RestServiceGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
