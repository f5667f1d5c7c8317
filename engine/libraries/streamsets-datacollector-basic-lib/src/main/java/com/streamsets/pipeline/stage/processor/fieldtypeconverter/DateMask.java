package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Patterns of dates and times. */
@GenerateResourceBundle
public enum DateMask implements Label {
  YYYY_MM_DD("yyyy-MM-dd"),
  DD_MM_YYYY("dd-MMM-yyyy"),
  YYYY_MM_DD_HH_MM_SS("yyyy-MM-dd HH:mm:ss"),
  YYYY_MM_DD_HH_MM_SS_SSS("yyyy-MM-dd HH:mm:ss.SSS"),
  YYYY_MM_DD_HH_MM_SS_SSS_Z("yyyy-MM-dd HH:mm:ss.SSS Z"),
  YYYY_MM_DD_T_HH_MM_Z("yyyy-MM-dd'T'HH:mm'Z'"),
  YYYY_MM_DD_T_HH_MM_SS_SSS_Z("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"),
  OTHER("Other ...");

  private final String label;

  DateMask(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<DateMask> {
    public Chooser() {
      super(DateMask.class);
    }
  }
}
