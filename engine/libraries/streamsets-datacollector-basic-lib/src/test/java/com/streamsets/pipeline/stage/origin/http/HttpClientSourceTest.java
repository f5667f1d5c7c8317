package com.streamsets.pipeline.stage.origin.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.http.PaginationMode;
import com.streamsets.pipeline.lib.http.ResponseAction;
import com.streamsets.pipeline.lib.http.StatusActionConfig;
import com.streamsets.pipeline.sdk.SourceRunner;
import com.streamsets.pipeline.sdk.StageRunner;
import com.streamsets.pipeline.stage.destination.http.HttpServerForTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HttpClientSourceTest {

  private final HttpClientSourceConfig config = new HttpClientSourceConfig();
  private final List<String> values = new ArrayList<>();
  private SourceRunner runner;

  @Test
  void aBatchEndsThePipeline() throws Exception {
    config.httpMode = HttpMode.BATCH;
    try (HttpServerForTest server = new HttpServerForTest((exchange, body) -> {
      exchange.getResponseHeaders().add("X-One", "1");
      HttpServerForTest.answer(exchange, 200, "{\"a\":1}{\"a\":2}");
    })) {
      config.resourceUrl = server.url("/r");
      start();
      StageRunner.Output output = runner.runProduce(null, 10);
      assertEquals(null, output.getNewOffset());
      List<Record> records = output.getRecords().get("lane");
      assertEquals(2, records.size());
      assertEquals("200", records.get(0).getHeader().getAttribute("HTTP-Status"));
      assertEquals("1", records.get(0).getHeader().getAttribute("X-one"));
    }
  }

  @Test
  void pagesByOffsetGoOnAfterARestart() throws Exception {
    config.httpMode = HttpMode.BATCH;
    config.pagination.mode = PaginationMode.BY_OFFSET;
    config.pagination.resultFieldPath = "/r";
    config.pagination.rateLimit = 0;
    try (HttpServerForTest server = new HttpServerForTest((exchange, body) -> {
      int from = Integer.parseInt(exchange.getRequestURI().getQuery().substring(2));
      HttpServerForTest.answer(exchange, 200, from < 4 ? "{\"r\":[" + from + "," + (from + 1) + "]}" : "{\"r\":[]}");
    })) {
      config.resourceUrl = server.url("/r?o=${startAt}");
      start();
      String offset = read(null, 2);
      assertEquals(Arrays.asList("0", "1"), values);
      runner.runDestroy();
      start();
      while (offset != null) {
        offset = read(offset, 10);
      }
      assertEquals(Arrays.asList("0", "1", "2", "3"), values);
    }
  }

  @Test
  void pagesFollowTheLinkOfTheHeader() throws Exception {
    config.httpMode = HttpMode.BATCH;
    config.pagination.mode = PaginationMode.LINK_HEADER;
    config.pagination.resultFieldPath = "/r";
    config.pagination.rateLimit = 0;
    try (HttpServerForTest server = new HttpServerForTest((exchange, body) -> {
      if (exchange.getRequestURI().getPath().equals("/1")) {
        exchange.getResponseHeaders().add("Link", "</0>; rel=\"prev\", </2>; rel=\"next\"");
      }
      HttpServerForTest.answer(exchange, 200, "{\"r\":[\"" + exchange.getRequestURI().getPath() + "\"]}");
    })) {
      config.resourceUrl = server.url("/1");
      start();
      for (String offset = ""; offset != null;) {
        offset = read(offset.isEmpty() ? null : offset, 10);
      }
      assertEquals(Arrays.asList("/1", "/2"), values);
    }
  }

  @Test
  void aStatusIsTreatedAsConfigured() throws Exception {
    config.httpMode = HttpMode.BATCH;
    StatusActionConfig retry = new StatusActionConfig();
    retry.statusCode = 503;
    retry.action = ResponseAction.RETRY_IMMEDIATELY;
    config.responseStatusActionConfigs = Collections.singletonList(retry);
    List<Integer> statuses = new ArrayList<>(Arrays.asList(503, 503, 200, 404, 503, 503, 503));
    try (HttpServerForTest server = new HttpServerForTest((exchange, body) ->
        HttpServerForTest.answer(exchange, statuses.remove(0), "{\"a\":1}"))) {
      config.resourceUrl = server.url("/");
      start();
      read(null, 10);
      assertEquals(1, values.size());
      runner.runDestroy();
      start();
      read(null, 10);
      assertTrue(runner.getErrors().get(0).contains("HTTP_01"), runner.getErrors()::toString);
      runner.runDestroy();
      retry.maxNumRetries = 2;
      start();
      assertEquals("HTTP_19", assertThrows(StageException.class, () -> read(null, 10)).getErrorCode().getCode());
    }
  }

  @Test
  void wrongConfigsAreIssues() {
    StatusActionConfig action = new StatusActionConfig();
    action.action = ResponseAction.ERROR_RECORD;
    config.responseStatusActionConfigs = Arrays.asList(action, action);
    config.client.tlsConfig.tlsEnabled = true;
    config.client.tlsConfig.useRemoteKeyStore = true;
    config.client.tlsConfig.trustStoreFilePath = "/absent.jks";
    String issues = newRunner().runValidateConfigs().toString();
    for (String code : new String[] {"HTTP_37", "HTTP_17", "STF_01", "TLS_01"}) {
      assertTrue(issues.contains(code), issues);
    }
  }

  private void start() throws Exception {
    runner = newRunner();
    runner.runInit();
  }

  private SourceRunner newRunner() {
    return new SourceRunner.Builder(HttpClientDSource.class, new HttpClientSource(config)).addOutputLane("lane")
        .setOnRecordError(OnRecordError.TO_ERROR).build();
  }

  private String read(String offset, int size) throws Exception {
    StageRunner.Output output = runner.runProduce(offset, size);
    values.addAll(output.getRecords().get("lane").stream()
        .map(record -> record.get().getType().isOneOf(com.streamsets.pipeline.api.Field.Type.MAP) ? "map" : record.get().getValueAsString())
        .collect(Collectors.toList()));
    return output.getNewOffset();
  }
}
