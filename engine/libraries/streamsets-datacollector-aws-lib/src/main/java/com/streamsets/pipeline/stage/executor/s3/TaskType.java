package com.streamsets.pipeline.stage.executor.s3;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What the executor does for each record. */
@GenerateResourceBundle
public enum TaskType implements Label {
  CREATE_NEW_OBJECT("Create New Object"),
  COPY_OBJECT("Copy Object"),
  CHANGE_EXISTING_OBJECT("Add Tags to Existing Object");

  private final String label;

  TaskType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link TaskType} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<TaskType> {
    public Chooser() {
      super(TaskType.class);
    }
  }
}
