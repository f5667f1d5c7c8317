package com.streamsets.pipeline.lib.kafka.connection;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Security protocols of the brokers. */
@GenerateResourceBundle
public enum SecurityOption implements Label {
  PLAINTEXT("None (Security Protocol=PLAINTEXT)", "PLAINTEXT"),
  SSL("SSL/TLS Encryption (Security Protocol=SSL)", "SSL"),
  SSL_AUTH("SSL/TLS Encryption and Authentication (Security Protocol=SSL)", "SSL"),
  SASL_PLAINTEXT("SASL Authentication (Security Protocol=SASL_PLAINTEXT)", "SASL_PLAINTEXT"),
  SASL_SSL("SASL Authentication on SSL/TLS (Security Protocol=SASL_SSL)", "SASL_SSL");

  private final String label;
  private final String protocol;

  SecurityOption(String label, String protocol) {
    this.label = label;
    this.protocol = protocol;
  }

  /** Kafka's name of the protocol. */
  public String protocol() {
    return protocol;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link SecurityOption} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<SecurityOption> {
    public Chooser() {
      super(SecurityOption.class);
    }
  }
}
