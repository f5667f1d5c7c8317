package com.streamsets.pipeline.stage.devtest.rawdata;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import com.streamsets.pipeline.sdk.ContextInfoCreator;
import com.streamsets.pipeline.sdk.SourceRunner;
import com.streamsets.pipeline.sdk.StageRunner;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.ParserFormatConfig;
import stf.engine.dataformat.RecordParsers;

class RawDataSourceTest {

  private final ParserFormatConfig format = new ParserFormatConfig();

  @Test
  void theDataComesWithEveryBatch() throws Exception {
    SourceRunner runner = start("{\"a\":1} {\"a\":2}", null, false, OnRecordError.TO_ERROR);
    try {
      StageRunner.Output first = runner.runProduce(null, 1);
      StageRunner.Output second = runner.runProduce(first.getNewOffset(), 1);

      assertEquals(2, first.getRecords().get("lane").size());
      assertEquals(2, second.getRecords().get("lane").get(1).get("/a").getValueAsInteger());
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void afterTheFirstBatchItMayBeOver() throws Exception {
    SourceRunner runner = start("{}", null, true, OnRecordError.TO_ERROR);
    try {
      assertNull(runner.runProduce(null, 1).getNewOffset());
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void eventDataBecomesEvents() throws Exception {
    SourceRunner runner = start("{}", "{\"e\":1} {\"e\":2}", true, OnRecordError.TO_ERROR);
    try {
      runner.runProduce(null, 1);

      List<EventRecord> events = runner.getEventRecords();
      assertEquals(2, events.size());
      assertEquals(2, events.get(1).get("/e").getValueAsInteger());
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void whatCannotBeReadGoesToErrorBehindWhatCould() throws Exception {
    SourceRunner runner = start("{\"a\":1} {\"a\"", null, true, OnRecordError.TO_ERROR);
    try {
      assertEquals(1, runner.runProduce(null, 1).getRecords().get("lane").size());
      Record error = runner.getErrorRecords().get(0);
      assertEquals("SERVICE_ERROR_001", error.getHeader().getErrorCode());
      assertEquals("rawData", error.getHeader().getSourceId());
      assertArrayEquals("{\"a\":1} {\"a\"".getBytes(StandardCharsets.UTF_8), error.get().getValueAsByteArray());
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void whatCannotBeReadMayBeDiscarded() throws Exception {
    SourceRunner runner = start("{\"a\"", null, true, OnRecordError.DISCARD);
    try {
      assertEquals(0, runner.runProduce(null, 1).getRecords().get("lane").size());
      assertEquals(Collections.emptyList(), runner.getErrorRecords());
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void whatCannotBeReadMayStopThePipeline() throws Exception {
    SourceRunner broken = start("{\"a\"", null, true, OnRecordError.STOP_PIPELINE);
    StageException e = assertThrows(StageException.class, () -> broken.runProduce(null, 1));
    assertEquals("SERVICE_ERROR_001", e.getErrorCode().getCode());
    broken.runDestroy();

    format.jsonMaxObjectLen = 12;
    SourceRunner tooLong = start("{\"a\":\"0123456789\"}", null, true, OnRecordError.STOP_PIPELINE);
    e = assertThrows(StageException.class, () -> tooLong.runProduce(null, 1));
    assertEquals("JSON_PARSER_02", e.getErrorCode().getCode());
    tooLong.runDestroy();
  }

  @Test
  void brokenEventDataGoesToError() throws Exception {
    SourceRunner runner = start("{}", "{\"e\"", true, OnRecordError.TO_ERROR);
    try {
      assertEquals(1, runner.runProduce(null, 1).getRecords().get("lane").size());
      assertEquals("eventData", runner.getErrorRecords().get(0).getHeader().getSourceId());
    } finally {
      runner.runDestroy();
    }
  }

  private SourceRunner start(String data, String events, boolean once, OnRecordError onError) throws StageException {
    SourceRunner runner = new SourceRunner.Builder(RawDataDSource.class, new RawDataSource(data, events, once))
        .addService(DataFormatParserService.class, service())
        .addOutputLane("lane")
        .setOnRecordError(onError)
        .build();
    runner.runInit();
    return runner;
  }

  /** The service lives in another library; its parsers are the shared ones. */
  private Object service() {
    ProtoConfigurableEntity.Context context = ContextInfoCreator.createSourceContext("service", false,
        OnRecordError.TO_ERROR, Collections.singletonList("lane"));
    RecordParsers parsers = new RecordParsers(context, DataFormat.JSON, format);
    return Proxy.newProxyInstance(getClass().getClassLoader(),
        new Class<?>[] {com.streamsets.pipeline.api.service.Service.class, DataFormatParserService.class},
        (proxy, method, args) -> {
          if (method.getName().equals("getParser")) {
            return parsers.getParser((String) args[0], (byte[]) args[1]);
          }
          return method.getName().equals("init") ? Collections.emptyList() : null;
        });
  }
}
