package com.streamsets.pipeline.lib.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.http.Header;
import org.apache.http.client.methods.CloseableHttpResponse;

/** What a server answered; its body is read as it comes. */
public final class HttpReply implements Closeable {

  private static final int BUFFER = 1 << 13;
  private static final int FIRST_SUCCESS = 200;
  private static final int FIRST_REDIRECT = 300;

  private final CloseableHttpResponse response;
  private final Closeable onClose;

  HttpReply(CloseableHttpResponse response, Closeable onClose) {
    this.response = response;
    this.onClose = onClose;
  }

  public int status() {
    return response.getStatusLine().getStatusCode();
  }

  public String reason() {
    return response.getStatusLine().getReasonPhrase();
  }

  public boolean isSuccess() {
    return status() >= FIRST_SUCCESS && status() < FIRST_REDIRECT;
  }

  /** The first value of each header. */
  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : response.getAllHeaders()) {
      headers.putIfAbsent(header.getName(), header.getValue());
    }
    return headers;
  }

  public InputStream body() throws IOException {
    return response.getEntity() == null ? new ByteArrayInputStream(new byte[0]) : response.getEntity().getContent();
  }

  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = body()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes.write(buffer, 0, n);
      }
    }
    return bytes.toByteArray();
  }

  public String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    try {
      response.close();
    } finally {
      onClose.close();
    }
  }
}
