package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Serializers of message keys. */
@GenerateResourceBundle
public enum KeySerializer implements Label {
  STRING("String"),
  CONFLUENT("Confluent");

  private final String label;

  KeySerializer(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link KeySerializer} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<KeySerializer> {
    public Chooser() {
      super(KeySerializer.class);
    }
  }
}
