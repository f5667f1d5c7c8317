package com.streamsets.pipeline.stage.processor.fieldmask;

import com.streamsets.pipeline.api.Label;

/** The tab of the Field Masker. */
public enum FieldMaskGroups implements Label {
  MASKING("Mask");

  private final String label;

  FieldMaskGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
