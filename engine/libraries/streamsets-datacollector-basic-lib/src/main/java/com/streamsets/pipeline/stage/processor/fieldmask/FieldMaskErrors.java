package com.streamsets.pipeline.stage.processor.fieldmask;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with masks and with the fields to mask. */
public enum FieldMaskErrors implements ErrorCode {
  MASK_00("Only String fields can be masked, these have another type: {} (record '{}')"),
  MASK_01("'{}' is not a group to show: the regular expression '{}' has the groups 1 to {}"),
  MASK_02("'Groups To Show' must not be empty: give group numbers separated by commas"),
  MASK_03("The regular expression '{}' has no group: put parentheses around what may be shown"),
  MASK_04("The regular expression '{}' is malformed: {}"),
  MASK_05("The field path '{}' cannot be evaluated for record '{}': {}"),
  MASK_06("'Custom Mask' must not be empty: use '#' for each character to show, anything else to hide one");

  private final String message;

  FieldMaskErrors(String message) {
    this.message = message;
  }

  @Override
  public String getCode() {
    return name();
  }

  @Override
  public String getMessage() {
    return message;
  }
}
