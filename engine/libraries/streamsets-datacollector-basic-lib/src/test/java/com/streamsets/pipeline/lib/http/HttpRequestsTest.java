package com.streamsets.pipeline.lib.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.sdk.SourceRunner;
import com.streamsets.pipeline.stage.destination.http.HttpServerForTest;
import com.streamsets.pipeline.stage.origin.http.HttpClientDSource;
import com.streamsets.pipeline.stage.origin.http.HttpClientSourceConfig;
import com.streamsets.pipeline.stage.origin.http.HttpMode;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stf.engine.tls.StoreType;

class HttpRequestsTest {

  private static final String PASSWORD = "changeit";

  private final HttpClientDSource stage = new HttpClientDSource();
  private final HttpClientSourceConfig config = stage.conf;

  @TempDir
  Path folder;

  @Test
  void aTokenIsSentAndReplacedWhenItIsRefused() throws Exception {
    int[] tokens = {0};
    try (HttpServerForTest server = new HttpServerForTest((exchange, body) -> {
      if (exchange.getRequestURI().getPath().equals("/token")) {
        HttpServerForTest.answer(exchange, 200, "{\"access_token\":\"t" + ++tokens[0] + "\",\"token_type\":\"bearer\"}");
      } else {
        boolean accepted = "Bearer t2".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        HttpServerForTest.answer(exchange, accepted ? 200 : 401, accepted ? "{\"n\":1}" : "expired");
      }
    })) {
      useOAuth2(server);
      config.client.oauth2.clientId = () -> "me";
      config.client.oauth2.clientSecret = () -> "s&cret";
      assertEquals(1, read());
      assertEquals("POST /token grant_type=client_credentials&client_id=me&client_secret=s%26cret", server.requests.get(0));
      assertEquals(4, server.requests.size());
    }
  }

  @Test
  void aUserMayAskForTheToken() throws Exception {
    try (HttpServerForTest server = new HttpServerForTest((exchange, body) ->
        HttpServerForTest.answer(exchange, 200, body.isEmpty() ? "{\"n\":1}" : "{\"id_token\":\"t\"}"))) {
      useOAuth2(server);
      config.client.oauth2.credentialsGrantType = OAuth2GrantType.RESOURCE_OWNER;
      config.client.oauth2.username = () -> "ann";
      config.client.oauth2.password = () -> "pw";
      OAuth2Value scope = new OAuth2Value();
      scope.key = "scope";
      scope.value = () -> "read";
      config.client.oauth2.additionalValues = Collections.singletonList(scope);
      assertEquals(1, read());
      assertEquals("POST /token grant_type=password&username=ann&password=pw&scope=read", server.requests.get(0));
    }
  }

  @Test
  void withoutATokenThePipelineFails() throws Exception {
    int[] status = {403};
    try (HttpServerForTest server = new HttpServerForTest((exchange, body) ->
        HttpServerForTest.answer(exchange, status[0], "{\"error\":\"no\"}"))) {
      useOAuth2(server);
      assertEquals("HTTP_21", failure());
      status[0] = 404;
      assertEquals("HTTP_24", failure());
      status[0] = 200;
      assertEquals("HTTP_33", failure());
    }
  }

  @Test
  void aServerIsTrustedByTheTruststore() throws Exception {
    Path store = folder.resolve("server.p12");
    keytool("-genkeypair", "-alias", "server", "-keyalg", "RSA", "-dname", "CN=localhost", "-ext", "san=ip:127.0.0.1",
        "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD, "-validity", "30");
    HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(serverContext(store)));
    server.createContext("/", exchange -> {
      HttpServerForTest.answer(exchange, 200, "{\"n\":1}");
      exchange.close();
    });
    server.start();
    try {
      config.resourceUrl = "https://127.0.0.1:" + server.getAddress().getPort() + "/";
      config.client.tlsConfig.tlsEnabled = true;
      assertEquals("HTTP_32", failure());
      config.client.tlsConfig.trustStoreFilePath = store.toString();
      config.client.tlsConfig.trustStoreType = StoreType.PKCS12;
      config.client.tlsConfig.trustStorePassword = () -> PASSWORD;
      assertEquals(1, read());
    } finally {
      server.stop(0);
    }
  }

  private static SSLContext serverContext(Path store) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory factory = KeyManagerFactory.getInstance("SunX509");
    factory.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }

  private static void keytool(String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(Paths.get(System.getProperty("java.home"), "bin", "keytool").toString());
    builder.command().addAll(Arrays.asList(arguments));
    Process process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT).start();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue());
  }

  private void useOAuth2(HttpServerForTest server) {
    config.resourceUrl = server.url("/data");
    config.client.useOAuth2 = true;
    config.client.oauth2.credentialsGrantType = OAuth2GrantType.CLIENT_CREDENTIALS;
    config.client.oauth2.tokenUrl = server.url("/token");
  }

  private String failure() {
    return assertThrows(StageException.class, this::read).getErrorCode().getCode();
  }

  private int read() throws Exception {
    config.httpMode = HttpMode.BATCH;
    SourceRunner runner = new SourceRunner.Builder(HttpClientDSource.class, stage)
        .setOnRecordError(OnRecordError.STOP_PIPELINE).addOutputLane("lane").build();
    runner.runInit();
    try {
      return runner.runProduce(null, 10).getRecords().get("lane").size();
    } finally {
      runner.runDestroy();
    }
  }
}
