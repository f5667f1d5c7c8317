package com.streamsets.pipeline.stage.origin.multikafka;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Deserializers of message keys. */
@GenerateResourceBundle
public enum KeyDeserializer implements Label {
  STRING("String"),
  CONFLUENT("Confluent");

  private final String label;

  KeyDeserializer(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link KeyDeserializer} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<KeyDeserializer> {
    public Chooser() {
      super(KeyDeserializer.class);
    }
  }
}
