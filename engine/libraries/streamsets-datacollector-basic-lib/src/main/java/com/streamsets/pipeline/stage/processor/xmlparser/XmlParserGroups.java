package com.streamsets.pipeline.stage.processor.xmlparser;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum XmlParserGroups implements Label {
  XML("Parse");

  private final String label;

  XmlParserGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
