package com.streamsets.pipeline.stage.common.s3;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** Where the credentials come from. */
@GenerateResourceBundle
public enum CredentialMode implements Label {
  WITH_CREDENTIALS("AWS Keys"),
  WITH_IAM_ROLES("Instance Profile"),
  WITH_ANONYMOUS_CREDENTIALS("None");

  private final String label;

  CredentialMode(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** Offers the values of {@link CredentialMode} in the user interface. */
  public static class Chooser extends BaseEnumChooserValues<CredentialMode> {
    public Chooser() {
      super(CredentialMode.class);
    }
  }
}
