package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Serializers of message values. */
@GenerateResourceBundle
public enum ValueSerializer implements Label {
  DEFAULT("Default"),
  CONFLUENT("Confluent");

  private final String label;

  ValueSerializer(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link ValueSerializer} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<ValueSerializer> {
    public Chooser() {
      super(ValueSerializer.class);
    }
  }
}
