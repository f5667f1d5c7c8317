package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Format of message keys. */
@GenerateResourceBundle
public enum MessageKeyFormat implements Label {
  STRING("String"),
  AVRO("Avro");

  private final String label;

  MessageKeyFormat(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link MessageKeyFormat} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<MessageKeyFormat> {
    public Chooser() {
      super(MessageKeyFormat.class);
    }
  }
}
