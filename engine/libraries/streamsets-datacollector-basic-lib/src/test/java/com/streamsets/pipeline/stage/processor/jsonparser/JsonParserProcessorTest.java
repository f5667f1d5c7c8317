package com.streamsets.pipeline.stage.processor.jsonparser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static stf.engine.field.Processed.record;

import org.junit.jupiter.api.Test;
import stf.engine.field.Processed;

class JsonParserProcessorTest {

  private final JsonParserDProcessor stage = new JsonParserDProcessor();

  private Processed parse(Object value) throws Exception {
    stage.fieldPathToParse = "/j";
    stage.parsedFieldPath = "/p";
    return Processed.by(JsonParserDProcessor.class, stage, record("j", value));
  }

  @Test
  void textIsParsed() throws Exception {
    assertEquals(2, parse("{\"a\":[1,2]}").only().get("/p/a[1]").getValue());
    assertFalse(parse("").only().has("/p"));
  }

  @Test
  void whatIsNotJson() throws Exception {
    assertEquals("JSONP_03", parse("{").error());
    assertEquals("JSONP_01", parse(null).error());
    stage.fieldPathToParse = "/none";
    assertEquals("JSONP_00", Processed.by(JsonParserDProcessor.class, stage, record("j", "{}")).error());
  }
}
