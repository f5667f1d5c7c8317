package com.streamsets.pipeline.stage.destination.s3;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Ways of encrypting on the server. */
@GenerateResourceBundle
public enum ServerSideEncryption implements Label {
  NONE("None"),
  S3("SSE-S3"),
  KMS("SSE-KMS"),
  CUSTOMER("SSE-C");

  private final String label;

  ServerSideEncryption(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link ServerSideEncryption} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<ServerSideEncryption> {
    public Chooser() {
      super(ServerSideEncryption.class);
    }
  }
}
