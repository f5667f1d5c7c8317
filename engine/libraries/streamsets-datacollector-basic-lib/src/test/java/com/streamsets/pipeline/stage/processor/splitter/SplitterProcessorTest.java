package com.streamsets.pipeline.stage.processor.splitter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import stf.engine.field.OnFieldProblem;
import stf.engine.field.Processed;

class SplitterProcessorTest {

  private final SplitterDProcessor stage = new SplitterDProcessor();

  private Processed split(Object value) throws Exception {
    stage.fieldPath = "/s";
    stage.separator = "-";
    stage.fieldPathsForSplits = Arrays.asList("/a", "/b");
    return Processed.by(SplitterDProcessor.class, stage, record("s", value));
  }

  @Test
  void theRestStaysInTheLastField() throws Exception {
    Record split = split("1-2-3").only();
    assertEquals("1", split.get("/a").getValue());
    assertEquals("2-3", split.get("/b").getValue());
    assertFalse(split.has("/s"));
  }

  @Test
  void theRestBecomesAList() throws Exception {
    stage.tooManySplitsAction = TooManySplitsAction.TO_LIST;
    stage.remainingSplitsPath = "/rest";
    stage.originalFieldAction = OriginalFieldAction.KEEP;
    Record split = split("1-2-3-4").only();
    assertEquals("4", split.get("/rest[1]").getValue());
    assertEquals("1-2-3-4", split.get("/s").getValue());
  }

  @Test
  void tooFewSplits() throws Exception {
    assertEquals("SPLITTER_02", split("1").error());
    assertEquals("SPLITTER_01", split(null).error());
    stage.onStagePreConditionFailure = OnFieldProblem.CONTINUE;
    assertNull(split("1").only().get("/b").getValue());
    assertEquals("SPLITTER_04", split(Field.create(new HashMap<>())).error());
  }

  @Test
  void splitsNeedFields() throws Exception {
    stage.fieldPathsForSplits = new ArrayList<>();
    assertEquals(Arrays.asList("SPLITTER_00"), Processed.issues(SplitterDProcessor.class, stage));
    stage.fieldPathsForSplits = Arrays.asList("/a", " ");
    assertEquals(Arrays.asList("SPLITTER_03"), Processed.issues(SplitterDProcessor.class, stage));
  }
}
