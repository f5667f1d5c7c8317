package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** Tabs of the destination's configuration. */
@GenerateResourceBundle
public enum KafkaTargetGroups implements Label {
  KAFKA("Kafka"),
  SECURITY("Security"),
  DATA_FORMAT("Data Format"),
  RESPONSE("Response");

  private final String label;

  KafkaTargetGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
