package com.streamsets.pipeline.stage.processor.xmlflattener;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum XmlFlattenerGroups implements Label {
  XML("XML");

  private final String label;

  XmlFlattenerGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
