package com.streamsets.pipeline.stage.origin.multikafka;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** Tabs of the origin's configuration. */
@GenerateResourceBundle
public enum MultiKafkaGroups implements Label {
  KAFKA("Kafka"),
  SECURITY("Security"),
  DATA_FORMAT("Data Format");

  private final String label;

  MultiKafkaGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
