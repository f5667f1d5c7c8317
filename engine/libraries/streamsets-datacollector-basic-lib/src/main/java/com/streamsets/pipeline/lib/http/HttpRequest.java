package com.streamsets.pipeline.lib.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that is ready to be sent. */
public final class HttpRequest {

  final String method;
  final String url;
  final Map<String, String> headers;
  final byte[] body;

  /** @param body null for none */
  public HttpRequest(String method, String url, Map<String, String> headers, byte[] body, String defaultContentType) {
    this.method = method;
    this.url = url;
    this.headers = new LinkedHashMap<>(headers);
    this.body = body;
    if (body != null && headers.keySet().stream().noneMatch("Content-Type"::equalsIgnoreCase)) {
      this.headers.put("Content-Type", defaultContentType);
    }
  }
}
