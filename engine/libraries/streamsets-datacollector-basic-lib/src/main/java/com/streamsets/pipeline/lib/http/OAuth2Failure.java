package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.impl.Utils;

import java.io.IOException;

/** The token cannot be obtained. */
final class OAuth2Failure extends IOException {

  private static final long serialVersionUID = 1L;

  private final HttpErrors error;
  private final transient Object[] params;

  OAuth2Failure(HttpErrors error, Object... params) {
    super(error.getCode() + " - " + Utils.format(error.getMessage(), params));
    this.error = error;
    this.params = params;
  }

  HttpFailure asFailure() {
    return new HttpFailure(false, error, params);
  }
}
