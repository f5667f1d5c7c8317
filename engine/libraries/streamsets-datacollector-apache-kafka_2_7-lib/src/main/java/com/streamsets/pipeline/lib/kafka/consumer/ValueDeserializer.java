package com.streamsets.pipeline.lib.kafka.consumer;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Deserializers of message values. */
@GenerateResourceBundle
public enum ValueDeserializer implements Label {
  DEFAULT("Default"),
  CONFLUENT("Confluent");

  private final String label;

  ValueDeserializer(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link ValueDeserializer} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<ValueDeserializer> {
    public Chooser() {
      super(ValueDeserializer.class);
    }
  }
}
