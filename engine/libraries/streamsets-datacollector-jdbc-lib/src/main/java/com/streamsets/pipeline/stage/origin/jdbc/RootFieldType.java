package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Type of the root field of the records. */
@GenerateResourceBundle
public enum RootFieldType implements Label {
  MAP("Map"),
  LIST("List"),
  LIST_MAP("List-Map");

  private final String label;

  RootFieldType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link RootFieldType} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<RootFieldType> {
    public Chooser() {
      super(RootFieldType.class);
    }
  }
}
