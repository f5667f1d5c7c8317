package com.streamsets.pipeline.stage.common.s3;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How the connection is chosen. */
@GenerateResourceBundle
public enum ConnectionSelection implements Label {
  MANUAL("None");

  private final String label;

  ConnectionSelection(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link ConnectionSelection} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<ConnectionSelection> {
    public Chooser() {
      super(ConnectionSelection.class);
    }
  }
}
