package com.streamsets.pipeline.lib.kafka.consumer;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Deserializers of message keys. */
@GenerateResourceBundle
public enum KeyDeserializer implements Label {
  STRING("String"),
  DEFAULT("Default"),
  CONFLUENT("Confluent");

  private final String label;

  KeyDeserializer(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The values that the "Kafka Multitopic Consumer" offers. */
  public static class OfTopics extends BaseEnumChooserValues<KeyDeserializer> {
    public OfTopics() {
      super(STRING, CONFLUENT);
    }
  }

  /** The values that the "Kafka Consumer" offers. */
  public static class OfTopic extends BaseEnumChooserValues<KeyDeserializer> {
    public OfTopic() {
      super(KeyDeserializer.class);
    }
  }
}
