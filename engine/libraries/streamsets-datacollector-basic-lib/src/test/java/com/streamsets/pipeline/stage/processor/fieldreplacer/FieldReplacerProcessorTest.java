package com.streamsets.pipeline.stage.processor.fieldreplacer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Record;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import stf.engine.field.OnFieldProblem;
import stf.engine.field.Processed;

class FieldReplacerProcessorTest {

  private final FieldReplacerDProcessor stage = new FieldReplacerDProcessor();
  private final ReplaceRule rule = new ReplaceRule();

  private Processed replace(Record record) throws Exception {
    rule.fields = "/v";
    stage.conf.rules = Arrays.asList(rule);
    return Processed.by(FieldReplacerDProcessor.class, stage, record);
  }

  @Test
  void fieldsGetTheValueOfAnExpression() throws Exception {
    rule.replacement = "${f:value()}!";
    assertEquals("a!", replace(record("v", "a")).only().get("/v").getValue());
  }

  @Test
  void fieldsBecomeNull() throws Exception {
    rule.setToNull = true;
    assertNull(replace(record("v", "a")).only().get("/v").getValue());
    assertFalse(replace(record("w", "a")).only().has("/v"));
  }

  @Test
  void aMissingFieldIsMadeOrAnError() throws Exception {
    rule.replacement = "new";
    assertEquals("new", replace(record("w", "a")).only().get("/v").getValue());
    stage.conf.onStagePreConditionFailure = OnFieldProblem.TO_ERROR;
    assertEquals("FIELD_REPLACER_00", replace(record("w", "a")).error());
  }
}
