package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** The choices of "FileCompression Codec". */
@GenerateResourceBundle
public enum FileCompression implements Label {
  NONE("None"),
  GZIP("Gzip"),
  BZIP2("Bzip2"),
  SNAPPY("Snappy"),
  LZ4("LZ4"),
  OTHER("Other...");

  private final String label;

  FileCompression(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<FileCompression> {
    public Chooser() {
      super(FileCompression.class);
    }
  }
}
