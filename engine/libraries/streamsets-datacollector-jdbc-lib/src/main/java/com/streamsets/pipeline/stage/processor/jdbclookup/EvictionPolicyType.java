package com.streamsets.pipeline.stage.processor.jdbclookup;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "Eviction Policy Type". */
@GenerateResourceBundle
public enum EvictionPolicyType implements Label {
  EXPIRE_AFTER_ACCESS("Expire After Last Access"),
  EXPIRE_AFTER_WRITE("Expire After Last Write");

  private final String label;

  EvictionPolicyType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<EvictionPolicyType> {
    public Chooser() {
      super(EvictionPolicyType.class);
    }
  }
}
