package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;

/** What a token is given for. */
public enum OAuth2GrantType implements Label {
  CLIENT_CREDENTIALS("Client Credentials Grant"),
  RESOURCE_OWNER("Resource Owner Password Credentials Grant"),
  JWT("JSON Web Tokens");

  private final String label;

  OAuth2GrantType(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<OAuth2GrantType> {

    public Values() {
      super(OAuth2GrantType.class);
    }
  }
}
