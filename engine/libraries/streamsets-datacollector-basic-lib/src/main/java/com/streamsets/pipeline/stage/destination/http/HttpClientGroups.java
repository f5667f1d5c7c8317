package com.streamsets.pipeline.stage.destination.http;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum HttpClientGroups implements Label {
  HTTP("HTTP"),
  CREDENTIALS("Credentials"),
  OAUTH2("OAuth 2"),
  PROXY("Proxy"),
  TLS("TLS"),
  DATA_FORMAT("Data Format"),
  LOGGING("Logging"),
  RESPONSE("Response");

  private final String label;

  HttpClientGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
