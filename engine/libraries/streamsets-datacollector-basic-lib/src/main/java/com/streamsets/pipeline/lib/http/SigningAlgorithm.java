package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** How a token is signed. */
public enum SigningAlgorithm implements Label {
  HS256("HMAC using SHA-256"),
  HS384("HMAC using SHA-384"),
  HS512("HMAC using SHA-512"),
  RS256("RSASSA-PKCS-v1_5 using SHA-256"),
  RS384("RSASSA-PKCS-v1_5 using SHA-384"),
  RS512("RSASSA-PKCS-v1_5 using SHA-512"),
  NONE("None");

  private final String label;

  SigningAlgorithm(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<SigningAlgorithm> {

    public Values() {
      super(SigningAlgorithm.class);
    }
  }
}
