package com.streamsets.pipeline.stage.processor.kv.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static stf.engine.field.Processed.record;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import stf.engine.field.Processed;

class LocalLookupProcessorTest {

  private final LocalLookupDProcessor stage = new LocalLookupDProcessor();

  private Processed lookUp(String field, Object key) throws Exception {
    LookupParameter parameter = new LookupParameter();
    parameter.keyExpr = "${record:value('/k')}";
    parameter.outputFieldPath = field;
    stage.conf.lookups = Collections.singletonList(parameter);
    stage.conf.values = Collections.singletonMap("x", "found");
    return Processed.by(LocalLookupDProcessor.class, stage, record("k", key));
  }

  @Test
  void knownKeysAddAField() throws Exception {
    assertEquals("found", lookUp("/v", "x").only().get("/v").getValue());
    assertFalse(lookUp("/v", "y").only().has("/v"));
  }

  @Test
  void aFieldThatCannotBeSetIsAnError() throws Exception {
    assertEquals("LOOKUP_02", lookUp("/none/v", "x").error());
    stage.conf.mode = LookupMode.RECORD;
    assertEquals("LOOKUP_01", lookUp("/none/v", "x").error());
  }
}
