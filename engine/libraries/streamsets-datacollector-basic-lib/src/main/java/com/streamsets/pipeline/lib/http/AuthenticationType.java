package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How a client logs in. */
public enum AuthenticationType implements Label {
  NONE("None"),
  BASIC("Basic"),
  DIGEST("Digest"),
  UNIVERSAL("Universal"),
  OAUTH("OAuth"),
  KERBEROS_SPNEGO("Kerberos/SPNEGO");

  private final String label;

  AuthenticationType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<AuthenticationType> {

    public Values() {
      super(AuthenticationType.class);
    }
  }
}
