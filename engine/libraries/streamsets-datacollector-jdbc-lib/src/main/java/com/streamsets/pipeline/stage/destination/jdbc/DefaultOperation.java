package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Operation of a record that names none. */
@GenerateResourceBundle
public enum DefaultOperation implements Label {
  INSERT("INSERT"),
  UPDATE("UPDATE"),
  DELETE("DELETE");

  private final String label;

  DefaultOperation(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link DefaultOperation} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<DefaultOperation> {
    public Chooser() {
      super(DefaultOperation.class);
    }
  }
}
