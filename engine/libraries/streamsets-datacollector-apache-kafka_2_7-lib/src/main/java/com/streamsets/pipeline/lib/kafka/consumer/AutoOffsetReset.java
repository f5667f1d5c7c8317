package com.streamsets.pipeline.lib.kafka.consumer;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Where a consumer group without offsets begins. */
@GenerateResourceBundle
public enum AutoOffsetReset implements Label {
  EARLIEST("Earliest", "earliest"),
  LATEST("Latest", "latest"),
  NONE("None", "none"),
  TIMESTAMP("Timestamp", "latest");

  private final String label;
  private final String kafkaName;

  AutoOffsetReset(String label, String kafkaName) {
    this.label = label;
    this.kafkaName = kafkaName;
  }

  /** What Kafka calls it; a timestamp is sought by the stage itself. */
  public String kafkaName() {
    return kafkaName;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link AutoOffsetReset} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<AutoOffsetReset> {
    public Chooser() {
      super(AutoOffsetReset.class);
    }
  }
}
