package com.streamsets.pipeline.lib.kafka.connection;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Types of key and trust stores. */
@GenerateResourceBundle
public enum KeyStoreType implements Label {
  JKS("JKS"),
  PKCS12("PKCS12");

  private final String label;

  KeyStoreType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link KeyStoreType} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<KeyStoreType> {
    public Chooser() {
      super(KeyStoreType.class);
    }
  }
}
