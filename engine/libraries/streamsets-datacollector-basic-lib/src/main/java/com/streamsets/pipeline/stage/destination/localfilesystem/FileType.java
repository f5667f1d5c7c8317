package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "File Type". */
@GenerateResourceBundle
public enum FileType implements Label {
  TEXT("Text files"),
  SEQUENCE_FILE("Sequence files"),
  WHOLE_FILE("Whole File");

  private final String label;

  FileType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<FileType> {
    public Chooser() {
      super(FileType.class);
    }
  }
}
