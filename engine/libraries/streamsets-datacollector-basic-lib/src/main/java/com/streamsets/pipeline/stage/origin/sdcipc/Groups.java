package com.streamsets.pipeline.stage.origin.sdcipc;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the SDC RPC origin. */
@GenerateResourceBundle
public enum Groups implements Label {
  RPC("RPC"),
  ADVANCED("Advanced"),
  TLS("TLS");

  private final String label;

  Groups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
