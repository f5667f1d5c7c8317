package com.streamsets.pipeline.stage.processor.fieldfilter;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Which of the fields are removed. */
@GenerateResourceBundle
public enum FilterOperation implements Label {
  KEEP("Keep Listed Fields"),
  REMOVE("Remove Listed Fields"),
  REMOVE_NULL("Remove Listed Fields If Their Values Are Null"),
  REMOVE_EMPTY("Remove Listed Fields If Their Values Are Empty String"),
  REMOVE_NULL_EMPTY("Remove Listed Fields If Their Values Are Null or Empty String"),
  REMOVE_CONSTANT("Remove Listed Fields If Their Values Are The Given Constant");

  private final String label;

  FilterOperation(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<FilterOperation> {
    public Chooser() {
      super(FilterOperation.class);
    }
  }
}
