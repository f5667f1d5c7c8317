package com.streamsets.pipeline.stage.processor.fieldhasher;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Hash functions. */
@GenerateResourceBundle
public enum HashType implements Label {
  MD5("MD5"),
  SHA1("SHA1"),
  SHA256("SHA256"),
  SHA512("SHA512"),
  MURMUR3_128("MURMUR3_128");

  private final String label;

  HashType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** All of them. */
  public static class Chooser extends BaseEnumChooserValues<HashType> {
    public Chooser() {
      super(HashType.class);
    }
  }
}
