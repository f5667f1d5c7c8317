package com.streamsets.pipeline.lib.kafka.consumer;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Where the key of a message goes. */
@GenerateResourceBundle
public enum KeyCaptureMode implements Label {
  NONE("None", false, false),
  RECORD_HEADER("Record Header", true, false),
  RECORD_FIELD("Record Field", false, true),
  RECORD_HEADER_AND_FIELD("Record Header and Field", true, true);

  private final String label;
  private final boolean toHeader;
  private final boolean toField;

  KeyCaptureMode(String label, boolean toHeader, boolean toField) {
    this.label = label;
    this.toHeader = toHeader;
    this.toField = toField;
  }

  /** Whether the key becomes a header attribute. */
  public boolean toHeader() {
    return toHeader;
  }

  /** Whether the key becomes a field. */
  public boolean toField() {
    return toField;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link KeyCaptureMode} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<KeyCaptureMode> {
    public Chooser() {
      super(KeyCaptureMode.class);
    }
  }
}
