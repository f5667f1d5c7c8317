package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How the partition of a message is chosen. */
@GenerateResourceBundle
public enum PartitionStrategy implements Label {
  RANDOM("Random"),
  ROUND_ROBIN("Round Robin"),
  EXPRESSION("Expression"),
  DEFAULT("Default");

  private final String label;

  PartitionStrategy(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link PartitionStrategy} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<PartitionStrategy> {
    public Chooser() {
      super(PartitionStrategy.class);
    }
  }
}
