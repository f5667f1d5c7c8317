package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "File Post Processing". */
@GenerateResourceBundle
public enum PostProcessing implements Label {
  NONE("None"),
  ARCHIVE("Archive"),
  DELETE("Delete");

  private final String label;

  PostProcessing(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<PostProcessing> {
    public Chooser() {
      super(PostProcessing.class);
    }
  }
}
