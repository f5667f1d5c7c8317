package com.streamsets.pipeline.stage.origin.kafka;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** Tabs of the origin's configuration. */
@GenerateResourceBundle
public enum KafkaGroups implements Label {
  KAFKA("Kafka"),
  SECURITY("Security"),
  DATA_FORMAT("Data Format");

  private final String label;

  KafkaGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
