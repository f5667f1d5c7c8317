package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Where an object is archived. */
@GenerateResourceBundle
public enum ArchivingOption implements Label {
  MOVE_TO_PREFIX("Move into another prefix", true, false),
  MOVE_TO_BUCKET("Move into another bucket", true, true),
  COPY_TO_PREFIX("Copy into another prefix", false, false),
  COPY_TO_BUCKET("Copy into another bucket", false, true);

  private final String label;
  private final boolean moves;
  private final boolean otherBucket;

  ArchivingOption(String label, boolean moves, boolean otherBucket) {
    this.label = label;
    this.moves = moves;
    this.otherBucket = otherBucket;
  }

  /** Whether the object leaves its old place. */
  public boolean moves() {
    return moves;
  }

  /** Whether the object goes into another bucket. */
  public boolean toOtherBucket() {
    return otherBucket;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link ArchivingOption} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<ArchivingOption> {
    public Chooser() {
      super(ArchivingOption.class);
    }
  }
}
