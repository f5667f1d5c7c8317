package com.streamsets.pipeline.stage.processor.jsongenerator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Field;
import org.junit.jupiter.api.Test;
import stf.engine.field.Processed;

class JsonGeneratorProcessorTest {

  private final JsonGeneratorDProcessor stage = new JsonGeneratorDProcessor();

  private Processed write(Object value) throws Exception {
    stage.fieldPathToSerialize = "/m";
    stage.outputFieldPath = "/j";
    return Processed.by(JsonGeneratorDProcessor.class, stage, record("m", value));
  }

  @Test
  void aMapIsWritten() throws Exception {
    Field map = Field.create(record("a", 1, "b", "x").get().getValueAsMap());
    assertEquals("{\"a\":1,\"b\":\"x\"}", write(map).only().get("/j").getValue());
  }

  @Test
  void onlyMapsAndLists() throws Exception {
    assertEquals("JSON_02", write("x").error());
    assertEquals("JSON_01", write(null).error());
    stage.fieldPathToSerialize = "/none";
    assertEquals("JSON_00", Processed.by(JsonGeneratorDProcessor.class, stage, record("m", 1)).error());
  }
}
