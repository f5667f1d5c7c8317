package com.streamsets.pipeline.lib.kafka.connection;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** SASL mechanisms. */
@GenerateResourceBundle
public enum SaslMechanism implements Label {
  GSSAPI("GSSAPI (Kerberos)"),
  PLAIN("PLAIN");

  private final String label;

  SaslMechanism(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link SaslMechanism} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<SaslMechanism> {
    public Chooser() {
      super(SaslMechanism.class);
    }
  }
}
