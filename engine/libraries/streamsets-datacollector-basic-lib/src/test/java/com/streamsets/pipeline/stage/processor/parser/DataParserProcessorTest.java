package com.streamsets.pipeline.stage.processor.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.service.SdkJsonDataFormatParserService;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataParserProcessorTest {

  private final DataParserConfig config = new DataParserConfig();
  private ProcessorRunner runner;

  private List<Record> parse(Field field) throws Exception {
    config.fieldPathToParse = "/d";
    config.parsedFieldPath = "/p";
    DataParserDProcessor stage = new DataParserDProcessor();
    stage.configs = config;
    runner = new ProcessorRunner.Builder(DataParserDProcessor.class, stage).setOnRecordError(OnRecordError.TO_ERROR)
        .addService(DataFormatParserService.class, new SdkJsonDataFormatParserService()).addOutputLane("lane").build();
    runner.runInit();
    try {
      return runner.runProcess(Collections.singletonList(record("d", field))).getRecords().get("lane");
    } finally {
      runner.runDestroy();
    }
  }

  private String error() {
    return runner.getErrorRecords().get(0).getHeader().getErrorCode();
  }

  @Test
  void textAndBytesAreParsed() throws Exception {
    assertEquals(1, parse(Field.create("{\"a\":1}")).get(0).get("/p/a").getValue());
    assertEquals(2, parse(Field.create("{\"a\":2}".getBytes())).get(0).get("/p/a").getValue());
  }

  @Test
  void severalRecordsBecomeAListOrRecords() throws Exception {
    Field two = Field.create("{\"a\":1}{\"a\":2}");
    assertEquals(1, parse(two).get(0).get("/p/a").getValue());
    config.multipleValuesBehavior = MultipleValuesBehavior.ALL_AS_LIST;
    assertEquals(2, parse(two).get(0).get("/p[1]/a").getValue());
    config.multipleValuesBehavior = MultipleValuesBehavior.SPLIT_INTO_MULTIPLE_RECORDS;
    List<Record> split = parse(two);
    assertEquals("id_d_1", split.get(1).getHeader().getSourceId());
    assertEquals(2, split.get(1).get("/p/a").getValue());
  }

  @Test
  void whatCannotBeParsedGoesToError() throws Exception {
    assertEquals(0, parse(Field.create(1)).size());
    assertEquals("DATAPARSER_02", error());
    parse(Field.create("{"));
    assertEquals("DATAPARSER_01", error());
    assertFalse(parse(Field.create("")).get(0).has("/p"));
  }
}
