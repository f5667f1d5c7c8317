package com.streamsets.pipeline.stage.origin.restservice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.PushSourceRunner;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestServiceSourceTest {

  private final RestServiceDPushSource config = new RestServiceDPushSource();
  private final List<Record> records = new CopyOnWriteArrayList<>();
  private PushSourceRunner runner;

  @BeforeEach
  void takeAFreePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      config.httpConfigs.port = free.getLocalPort();
    }
  }

  @AfterEach
  void stop() throws Exception {
    if (runner != null) {
      runner.setStop();
      runner.waitOnProduce();
      runner.runDestroy();
    }
  }

  @Test
  void aRequestBecomesABatchAndGetsAnEnvelope() throws Exception {
    start();
    assertEquals("200 {\"httpStatusCode\":200,\"data\":[],\"error\":[],\"errorMessage\":null}", request("POST", "/a?b=c", "{\"x\":1}", null));
    Record record = records.get(0);
    assertEquals(1, record.get("/x").getValueAsInteger());
    assertEquals("POST", record.getHeader().getAttribute("method"));
    assertEquals("/a", record.getHeader().getAttribute("path"));
    assertEquals("b=c", record.getHeader().getAttribute("queryString"));
  }

  @Test
  void aRequestWithoutContentIsAnEmptyRecord() throws Exception {
    start();
    request("GET", "/", null, null);
    assertEquals("true", records.get(0).getHeader().getAttribute("emptyPayloadRecord"));
  }

  @Test
  void onlyKnownApplicationsMaySend() throws Exception {
    ApplicationId known = new ApplicationId();
    known.credential = () -> "app";
    config.httpConfigs.appIds = Collections.singletonList(known);
    start();
    assertTrue(request("POST", "/", "{}", null).startsWith("403"));
    assertTrue(request("POST", "/", "{}", "app").startsWith("200"));
    assertTrue(request("POST", "/?sdcApplicationId=app", "{}", null).startsWith("403"));
    config.httpConfigs.appIdViaQueryParamAllowed = true;
    assertTrue(request("POST", "/?sdcApplicationId=app", "{}", null).startsWith("200"));
  }

  @Test
  void whatCannotBeParsedIsRefused() throws Exception {
    start();
    assertTrue(request("POST", "/", "{", null).startsWith("500"));
    assertEquals(0, records.size());
  }

  @Test
  void wrongConfigsAreIssues() {
    config.httpConfigs.port = 0;
    config.httpConfigs.useApiGateway = true;
    String issues = newRunner().runValidateConfigs().toString();
    assertTrue(issues.contains("HTTP_SERVER_ORIG_00") && issues.contains("useApiGateway"), issues);
  }

  private void start() throws Exception {
    runner = newRunner();
    runner.runInit();
    runner.runProduce(Collections.emptyMap(), 10, output -> records.addAll(output.getRecords().get("lane")));
  }

  private PushSourceRunner newRunner() {
    return new PushSourceRunner.Builder(RestServiceDPushSource.class, new RestServiceSource(config)).addOutputLane("lane")
        .setOnRecordError(OnRecordError.TO_ERROR).build();
  }

  /** Status and body; tried again until the server has started. */
  private String request(String method, String path, String body, String application) throws Exception {
    while (true) {
      HttpURLConnection connection =
          (HttpURLConnection) new URL("http://127.0.0.1:" + config.httpConfigs.port + path).openConnection();
      connection.setRequestMethod(method);
      if (application != null) {
        connection.setRequestProperty("X-SDC-APPLICATION-ID", application);
      }
      try {
        if (body != null) {
          connection.setDoOutput(true);
          connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
        int status = connection.getResponseCode();
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream();
            Scanner text = new Scanner(in, "UTF-8").useDelimiter("\\A")) {
          return status + " " + (text.hasNext() ? text.next().trim() : "");
        }
      } catch (ConnectException notYet) {
        Thread.sleep(20);
      }
    }
  }
}
