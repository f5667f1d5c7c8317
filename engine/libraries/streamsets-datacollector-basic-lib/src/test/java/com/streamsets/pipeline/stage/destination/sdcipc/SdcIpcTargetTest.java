package com.streamsets.pipeline.stage.destination.sdcipc;

import static java.util.Arrays.asList;
import static java.util.Collections.singletonList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.sdk.TargetRunner;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.iq80.snappy.SnappyFramedInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SdcIpcTargetTest {

  private final List<byte[]> received = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  private final Deque<Integer> answers = new ArrayDeque<>();
  private final Configs config = new Configs();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/ipc/v1", this::answer);
    server.start();
    config.hostPorts = singletonList("127.0.0.1:" + server.getAddress().getPort());
    config.appId = () -> "secret";
    config.backOff = 1;
    config.compression = false;
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    boolean known = "secret".equals(exchange.getRequestHeaders().getFirst("X-SDC-APPLICATION-ID"));
    if (exchange.getRequestMethod().equals("GET")) {
      exchange.getResponseHeaders().set("X-SDC-PING", "ping");
      exchange.sendResponseHeaders(known ? 200 : 403, -1);
    } else {
      headers.add(exchange.getRequestHeaders().getFirst("Content-Type"));
      received.add(bytes(exchange.getRequestBody()));
      exchange.sendResponseHeaders(answers.isEmpty() ? 200 : answers.remove(), -1);
    }
    exchange.close();
  }

  private static byte[] bytes(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      out.write(buffer, 0, n);
    }
    return out.toByteArray();
  }

  private TargetRunner runner(OnRecordError onError) {
    return new TargetRunner.Builder(SdcIpcDTarget.class, new SdcIpcTarget(config)).setOnRecordError(onError).build();
  }

  private static Record record(String value) {
    Record record = RecordCreator.create();
    record.set(Field.create(value));
    record.getHeader().setAttribute("city", "Lyon");
    return record;
  }

  private void write(TargetRunner runner, Record... records) throws StageException {
    runner.runInit();
    try {
      runner.runWrite(asList(records));
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void aBatchIsOneRequestOfSdcRecords() throws StageException {
    write(runner(OnRecordError.TO_ERROR), record("one"), record("two"));

    assertEquals(singletonList("application/binary"), headers);
    assertEquals((byte) 0xA1, received.get(0)[0]);
    String text = new String(received.get(0), StandardCharsets.UTF_8);
    assertTrue(text.contains("\"one\"") && text.contains("\"two\"") && text.contains("\"city\":\"Lyon\""), text);
  }

  @Test
  void theBodyIsCompressed() throws StageException, IOException {
    config.compression = true;
    write(runner(OnRecordError.TO_ERROR), record("one"));

    byte[] body = bytes(new SnappyFramedInputStream(new ByteArrayInputStream(received.get(0)), true));
    assertTrue(new String(body, StandardCharsets.UTF_8).contains("\"one\""));
  }

  @Test
  void anotherAnswerThan200IsRetried() throws StageException {
    answers.addAll(asList(500, 503));
    TargetRunner runner = runner(OnRecordError.TO_ERROR);
    write(runner, record("one"));

    assertEquals(3, received.size());
    assertTrue(runner.getErrorRecords().isEmpty());
  }

  @Test
  void aBatchThatCannotBeSentGoesToError() throws StageException {
    config.retriesPerBatch = 1;
    answers.addAll(asList(500, 500, 500));
    TargetRunner runner = runner(OnRecordError.TO_ERROR);
    write(runner, record("one"), record("two"));

    assertEquals(2, received.size());
    assertEquals(2, runner.getErrorRecords().size());
    assertEquals("IPC_DEST_20", runner.getErrorRecords().get(0).getHeader().getErrorCode());
  }

  @Test
  void aBatchThatCannotBeSentStopsThePipeline() {
    config.retriesPerBatch = 0;
    answers.add(500);
    assertThrows(StageException.class, () -> write(runner(OnRecordError.STOP_PIPELINE), record("one")));
  }

  @Test
  void wrongConnectionsAreIssues() throws StageException {
    assertEquals("IPC_DEST_00", issueFor());
    assertEquals("IPC_DEST_05", issueFor("localhost"));
    assertEquals("IPC_DEST_05", issueFor("localhost:x"));
    assertEquals("IPC_DEST_04", issueFor("localhost:70000"));
    assertEquals("IPC_DEST_06", issueFor("localhost:1", "LOCALHOST:1 "));
    assertEquals("IPC_DEST_15", issueFor("localhost:1"));
  }

  @Test
  void anotherIdIsAnIssue() throws StageException {
    config.appId = () -> "other";
    assertEquals("IPC_DEST_15", issueFor(config.hostPorts.get(0)));
  }

  @Test
  void tlsIsNotImplemented() throws StageException {
    config.tlsConfigBean.tlsEnabled = true;
    assertEquals("STF_01", issueFor(config.hostPorts.get(0)));
  }

  private String issueFor(String... hostPorts) throws StageException {
    config.hostPorts = asList(hostPorts);
    List<Stage.ConfigIssue> issues = runner(OnRecordError.TO_ERROR).runValidateConfigs();
    assertEquals(1, issues.size());
    return issues.get(0).toString().replaceAll("(?s).*\\b([A-Z]+(?:_[A-Z]+)*_\\d\\d)\\b.*", "$1");
  }
}
