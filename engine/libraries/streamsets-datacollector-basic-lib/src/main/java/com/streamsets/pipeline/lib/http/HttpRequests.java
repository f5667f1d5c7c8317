package com.streamsets.pipeline.lib.http;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.client.HttpClients;
import stf.engine.tls.ClientTls;

/** Sends requests, and gives them up when the pipeline stops. Threads may share it. */
public final class HttpRequests implements Closeable {

  private static final long STOP_CHECK_MILLIS = 50;

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final HttpClientConfig config;
  private final BooleanSupplier stopped;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService watch;
  private final OAuth2Tokens tokens;

  /**
   * @param tls null for the JVM's
   * @param stopped whether the pipeline stops
   */
  HttpRequests(HttpClientConfig config, ClientTls tls, int connections, BooleanSupplier stopped) {
    this.config = config;
    this.stopped = stopped;
    watch = Executors.newSingleThreadScheduledExecutor(task -> {
      Thread thread = new Thread(task, "stop of HTTP requests");
      thread.setDaemon(true);
      return thread;
    });
    client = client(tls, connections);
    tokens = config.useOAuth2 ? new OAuth2Tokens(config.oauth2, client) : null;
  }

  /** Fails with a {@link java.net.SocketTimeoutException} where the server does not answer in time. */
  public HttpReply send(HttpRequest request) throws IOException {
    if (tokens == null) {
      return send(request, null);
    }
    String token = tokens.token();
    HttpReply reply = send(request, token);
    if (!isRefused(reply)) {
      return reply;
    }
    reply.close();
    HttpReply second = send(request, tokens.replace(token));
    if (!isRefused(second)) {
      return second;
    }
    try (HttpReply closing = second) {
      throw new OAuth2Failure(HttpErrors.HTTP_21, closing.status(), closing.text());
    }
  }

  private static boolean isRefused(HttpReply reply) {
    return reply.status() == UNAUTHORIZED || reply.status() == FORBIDDEN;
  }

  private HttpReply send(HttpRequest request, String token) throws IOException {
    RequestBuilder builder = RequestBuilder.create(request.method).setUri(request.url);
    request.headers.forEach(builder::setHeader);
    if (isBasic()) {
      String login = config.basicAuth.username.get() + ":" + config.basicAuth.password.get();
      builder.setHeader("Authorization",
          "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }
    if (token != null) {
      builder.setHeader("Authorization", "Bearer " + token);
    }
    if (request.body != null) {
      ByteArrayEntity entity = new ByteArrayEntity(packed(request.body));
      entity.setChunked(config.transferEncoding == TransferEncoding.CHUNKED);
      if (config.httpCompression == HttpCompression.GZIP) {
        builder.setHeader("Content-Encoding", "gzip");
      }
      builder.setEntity(entity);
    }
    HttpUriRequest built = builder.build();
    ScheduledFuture<?> watching = watch.scheduleWithFixedDelay(() -> {
      if (stopped.getAsBoolean()) {
        built.abort();
      }
    }, STOP_CHECK_MILLIS, STOP_CHECK_MILLIS, TimeUnit.MILLISECONDS);
    boolean sent = false;
    try {
      HttpReply reply = new HttpReply(client.execute(built), () -> watching.cancel(false));
      sent = true;
      return reply;
    } finally {
      if (!sent) {
        watching.cancel(false);
      }
    }
  }

  @Override
  public void close() throws IOException {
    watch.shutdownNow();
    client.close();
  }

  private boolean isBasic() {
    return config.authType == AuthenticationType.BASIC || config.authType == AuthenticationType.UNIVERSAL;
  }

  private CloseableHttpClient client(ClientTls tls, int connections) {
    BasicCredentialsProvider credentials = new BasicCredentialsProvider();
    HttpClientBuilder builder = HttpClients.custom()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .setMaxConnTotal(connections)
        .setMaxConnPerRoute(connections)
        .setDefaultRequestConfig(RequestConfig.custom()
            .setConnectTimeout(config.connectTimeoutMillis)
            .setSocketTimeout(config.readTimeoutMillis)
            .build())
        .setDefaultCredentialsProvider(credentials);
    if (config.authType == AuthenticationType.DIGEST || config.authType == AuthenticationType.UNIVERSAL) {
      credentials.setCredentials(AuthScope.ANY,
          new UsernamePasswordCredentials(config.basicAuth.username.get(), config.basicAuth.password.get()));
    }
    if (tls != null) {
      builder.setSSLSocketFactory(new SSLConnectionSocketFactory(
          tls.context(), tls.protocols(), tls.cipherSuites(), SSLConnectionSocketFactory.getDefaultHostnameVerifier()));
    }
    if (config.useProxy) {
      HttpHost proxy = HttpHost.create(config.proxy.uri);
      builder.setProxy(proxy);
      if (!config.proxy.username.get().isEmpty()) {
        credentials.setCredentials(new AuthScope(proxy),
            new UsernamePasswordCredentials(config.proxy.username.get(), config.proxy.password.get()));
      }
    }
    return builder.build();
  }

  private byte[] packed(byte[] body) throws IOException {
    if (config.httpCompression != HttpCompression.GZIP) {
      return body;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(body);
    }
    return bytes.toByteArray();
  }
}
