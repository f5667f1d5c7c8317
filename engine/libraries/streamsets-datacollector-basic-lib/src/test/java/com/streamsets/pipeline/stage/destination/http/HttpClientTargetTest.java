package com.streamsets.pipeline.stage.destination.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.lib.http.OAuth2GrantType;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.sdk.TargetRunner;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class HttpClientTargetTest {

  private final HttpClientTargetConfig config = new HttpClientTargetConfig();

  @Test
  void aBatchIsOneRequest() throws Exception {
    try (HttpServerForTest server = new HttpServerForTest((exchange, body) -> HttpServerForTest.answer(exchange, 200, ""))) {
      config.resourceUrl = server.url("/in/${record:value('/a')}");
      assertEquals(0, errors(1, 2));
      assertEquals(1, server.requests.size());
      assertEquals("POST /in/1 {\"a\":1}\n{\"a\":2}", server.requests.get(0).trim());
    }
  }

  @Test
  void aRefusedRecordIsAnErrorOfItsOwn() throws Exception {
    config.singleRequestPerBatch = false;
    try (HttpServerForTest server = new HttpServerForTest(
        (exchange, body) -> HttpServerForTest.answer(exchange, body.contains("2") ? 400 : 200, "no"))) {
      config.resourceUrl = server.url("/");
      assertEquals(1, errors(1, 2, 3));
      assertEquals(3, server.requests.size());
    }
  }

  @Test
  void whatIsNotImplementedIsAnIssue() {
    config.client.useOAuth2 = true;
    config.client.oauth2.credentialsGrantType = OAuth2GrantType.JWT;
    config.responseConf.sendResponseToOrigin = true;
    String issues = runner().runValidateConfigs().toString();
    assertTrue(issues.contains("oauth2.credentialsGrantType") && issues.contains("sendResponseToOrigin"), issues);
  }

  private int errors(int... values) throws Exception {
    TargetRunner runner = runner();
    runner.runInit();
    runner.runWrite(Arrays.asList(Arrays.stream(values).mapToObj(HttpClientTargetTest::record).toArray(Record[]::new)));
    int errors = runner.getErrorRecords().size();
    runner.runDestroy();
    return errors;
  }

  private TargetRunner runner() {
    return new TargetRunner.Builder(HttpClientDTarget.class, new HttpClientTarget(config)).setOnRecordError(OnRecordError.TO_ERROR).build();
  }

  private static Record record(int value) {
    Record record = RecordCreator.create();
    record.set(Field.create(Collections.singletonMap("a", Field.create(value))));
    return record;
  }
}
