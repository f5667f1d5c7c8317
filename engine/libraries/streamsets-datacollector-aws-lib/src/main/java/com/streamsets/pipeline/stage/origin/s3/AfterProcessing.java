package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What happens to an object afterwards. */
@GenerateResourceBundle
public enum AfterProcessing implements Label {
  NONE("None"),
  ARCHIVE("Archive"),
  DELETE("Delete");

  private final String label;

  AfterProcessing(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link AfterProcessing} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<AfterProcessing> {
    public Chooser() {
      super(AfterProcessing.class);
    }
  }
}
