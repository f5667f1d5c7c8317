package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "File Name Pattern Mode". */
@GenerateResourceBundle
public enum PathMatcherMode implements Label {
  GLOB("Glob"),
  REGEX("Regular Expression");

  private final String label;

  PathMatcherMode(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<PathMatcherMode> {
    public Chooser() {
      super(PathMatcherMode.class);
    }
  }
}
