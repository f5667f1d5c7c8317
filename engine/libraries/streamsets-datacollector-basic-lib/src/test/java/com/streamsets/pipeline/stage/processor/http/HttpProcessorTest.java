package com.streamsets.pipeline.stage.processor.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.lib.http.HttpRecordMethod;
import com.streamsets.pipeline.lib.http.PaginationMode;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.stage.destination.http.HttpServerForTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class HttpProcessorTest {

  private final HttpProcessorConfig config = new HttpProcessorConfig();
  private ProcessorRunner runner;

  @Test
  void theResponseGoesIntoTheRecord() throws Exception {
    config.outputField = "/out";
    config.httpMethod = HttpRecordMethod.POST;
    config.requestBody = "${record:value('/a')}";
    config.client.numThreads = 2;
    try (HttpServerForTest server = new HttpServerForTest((exchange, body) -> {
      exchange.getResponseHeaders().add("X-n", body);
      HttpServerForTest.answer(exchange, body.equals("3") ? 404 : 200, "{\"n\":" + body + "}");
    })) {
      config.resourceUrl = server.url("/${record:value('/a')}");
      List<Record> records = process(1, 2, 3);
      assertEquals(2, records.size());
      assertEquals(1, records.get(0).get("/out/n").getValueAsInteger());
      assertEquals(2, records.get(1).get("/out/n").getValueAsInteger());
      assertEquals("2", records.get(1).getHeader().getAttribute("X-n"));
      assertEquals("HTTP_01", runner.getErrorRecords().get(0).getHeader().getErrorCode());
    }
  }

  @Test
  void aResponseWithoutValuesMayBeAnError() throws Exception {
    config.outputField = "/out";
    try (HttpServerForTest server = new HttpServerForTest((exchange, body) -> HttpServerForTest.answer(exchange, 204, ""))) {
      config.resourceUrl = server.url("/");
      assertEquals(1, process(1).size());
      config.missingValuesBehavior = MissingValuesBehavior.SEND_TO_ERROR;
      assertEquals(0, process(1).size());
      assertEquals("HTTP_34", runner.getErrorRecords().get(0).getHeader().getErrorCode());
    }
  }

  @Test
  void aServerThatDoesNotAnswerMakesAnError() throws Exception {
    config.outputField = "/out";
    config.resourceUrl = "http://127.0.0.1:1/";
    assertEquals(0, process(1).size());
    assertEquals("HTTP_32", runner.getErrorRecords().get(0).getHeader().getErrorCode());
  }

  @Test
  void pagesAreNotImplemented() {
    config.pagination.mode = PaginationMode.BY_PAGE;
    assertTrue(newRunner().runValidateConfigs().toString().contains("STF_02"));
  }

  private List<Record> process(int... values) throws Exception {
    runner = newRunner();
    runner.runInit();
    try {
      return runner.runProcess(Arrays.asList(Arrays.stream(values).mapToObj(HttpProcessorTest::record).toArray(Record[]::new)))
          .getRecords().get("lane");
    } finally {
      runner.runDestroy();
    }
  }

  private ProcessorRunner newRunner() {
    return new ProcessorRunner.Builder(HttpDProcessor.class, new HttpProcessor(config)).addOutputLane("lane")
        .setOnRecordError(OnRecordError.TO_ERROR).build();
  }

  private static Record record(int value) {
    Record record = RecordCreator.create();
    record.set(Field.create(new LinkedHashMap<>(Collections.singletonMap("a", Field.create(value)))));
    return record;
  }
}
