package com.streamsets.pipeline.stage.processor.http;

import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Label;

/** The tabs of the stage. */
@GenerateResourceBundle
public enum HttpGroups implements Label {
  HTTP("HTTP"),
  PAGINATION("Pagination"),
  CREDENTIALS("Credentials"),
  OAUTH2("OAuth 2"),
  PROXY("Proxy"),
  TLS("TLS"),
  TIMEOUT("Timeout Handling"),
  DATA_FORMAT("Data Format"),
  LOGGING("Logging");

  private final String label;

  HttpGroups(String label) {
    this.label = label;
  }

  @Override
  public String getLabel() {
    return label;
  }
}
