package com.streamsets.pipeline.stage.devtest.rawdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
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
  void aRecordThatIsTooLongGoesToErrorAndTheOthersOn() throws Exception {
    format.jsonMaxObjectLen = 12;
    SourceRunner runner = start(tooLong(), null, true, OnRecordError.TO_ERROR);
    try {
      assertEquals(2, runner.runProduce(null, 1).getRecords().get("lane").size());
      assertEquals(1, runner.getErrorRecords().size());
      assertEquals("JSON_PARSER_02", runner.getErrorRecords().get(0).getHeader().getErrorCode());
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void aRecordThatIsTooLongMayBeDiscarded() throws Exception {
    format.jsonMaxObjectLen = 12;
    SourceRunner runner = start(tooLong(), null, true, OnRecordError.DISCARD);
    try {
      assertEquals(2, runner.runProduce(null, 1).getRecords().get("lane").size());
      assertEquals(Collections.emptyList(), runner.getErrorRecords());
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void aRecordThatIsTooLongMayStopThePipeline() throws Exception {
    format.jsonMaxObjectLen = 12;
    SourceRunner runner = start(tooLong(), null, true, OnRecordError.STOP_PIPELINE);
    try {
      StageException e = assertThrows(StageException.class, () -> runner.runProduce(null, 1));
      assertEquals("JSON_PARSER_02", e.getErrorCode().getCode());
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void brokenDataAndBrokenEventsSayWhatIsWrong() throws Exception {
    SourceRunner data = start("{\"a\"", null, true, OnRecordError.TO_ERROR);
    StageException broken = assertThrows(StageException.class, () -> data.runProduce(null, 1));
    assertEquals("JSON_PARSER_01", broken.getErrorCode().getCode());
    data.runDestroy();

    SourceRunner event = start("{}", "{\"e\"", true, OnRecordError.TO_ERROR);
    StageException brokenEvent = assertThrows(StageException.class, () -> event.runProduce(null, 1));
    assertEquals("RAW_DATA_02", brokenEvent.getErrorCode().getCode());
    assertTrue(brokenEvent.getMessage().contains("event data"), brokenEvent.getMessage());
    event.runDestroy();
  }

  private static String tooLong() {
    return "{\"a\":1} {\"a\":\"0123456789\"} {\"a\":2}";
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
            return parsers.getParser((String) args[0], ((String) args[1]).getBytes(StandardCharsets.UTF_8));
          }
          return method.getName().equals("init") ? Collections.emptyList() : null;
        });
  }
}
