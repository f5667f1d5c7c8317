package com.streamsets.pipeline.stage.processor.selector;

import com.streamsets.pipeline.api.Label;

/** The tab of the Stream Selector. */
public enum SelectorGroups implements Label {
  CONDITIONS("Conditions");

  private final String label;

  SelectorGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
