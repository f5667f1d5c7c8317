package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Formats of dates with a zone. */
@GenerateResourceBundle
public enum ZonedFormat implements Label {
  ISO_OFFSET_DATE_TIME("yyyy-MM-dd'T'HH:mm:ssX"),
  ISO_ZONED_DATE_TIME("yyyy-MM-dd'T'HH:mm:ssX[VV]"),
  OTHER("Other ...");

  private final String label;

  ZonedFormat(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<ZonedFormat> {
    public Chooser() {
      super(ZonedFormat.class);
    }
  }
}
