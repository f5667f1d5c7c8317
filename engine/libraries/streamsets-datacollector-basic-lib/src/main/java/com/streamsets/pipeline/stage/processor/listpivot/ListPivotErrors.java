package com.streamsets.pipeline.stage.processor.listpivot;

import com.streamsets.pipeline.api.ErrorCode;

/** What can be wrong with a field to pivot. */
public enum ListPivotErrors implements ErrorCode {
  LIST_PIVOT_00("The field '{}' is neither a list nor a map"),
  LIST_PIVOT_01("Record '{}' has no field '{}'"),
  LIST_PIVOT_02("The original field name can only be saved when all fields are copied"),
  LIST_PIVOT_03("'Pivoted Items Path' and 'Original Field Name Path' must differ");

  private final String message;

  ListPivotErrors(String message) {
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
