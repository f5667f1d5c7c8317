package com.streamsets.pipeline.stage.processor.base64;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum Base64Groups implements Label {
  BASE64("Base64");

  private final String label;

  Base64Groups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
