package com.streamsets.pipeline.stage.processor.fieldmerger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import stf.engine.field.OnFieldProblem;
import stf.engine.field.Processed;

class FieldMergerProcessorTest {

  private final FieldMergerDProcessor stage = new FieldMergerDProcessor();

  private Processed merge(Object from, Object to) throws Exception {
    MergeMapping mapping = new MergeMapping();
    mapping.fromField = "/from";
    mapping.toField = "/to";
    stage.mergeMapping = Collections.singletonList(mapping);
    Record record = record("other", 0);
    if (from != null) {
      record.set("/from", (Field) from);
    }
    if (to != null) {
      record.set("/to", (Field) to);
    }
    return Processed.by(FieldMergerDProcessor.class, stage, record);
  }

  private static Field map(String name, int value) {
    return Field.create(Collections.singletonMap(name, Field.create(value)));
  }

  private static Field list(int value) {
    return Field.create(Arrays.asList(Field.create(value)));
  }

  @Test
  void mapsAndListsAreMerged() throws Exception {
    Record maps = merge(map("a", 1), map("b", 2)).only();
    assertEquals(1, maps.get("/to/a").getValue());
    assertEquals(2, maps.get("/to/b").getValue());
    assertFalse(maps.has("/from"));
    Record lists = merge(list(1), list(2)).only();
    assertEquals(2, lists.get("/to[0]").getValue());
    assertEquals(1, lists.get("/to[1]").getValue());
    assertEquals(1, merge(map("a", 1), null).only().get("/to/a").getValue());
  }

  @Test
  void otherTypesAndTakenNamesAreErrors() throws Exception {
    assertEquals("FIELD_MERGER_02", merge(map("a", 1), list(1)).error());
    assertEquals("FIELD_MERGER_02", merge(Field.create("x"), map("a", 1)).error());
    assertEquals("FIELD_MERGER_01", merge(map("a", 1), map("a", 2)).error());
    stage.overwriteExisting = true;
    assertEquals(1, merge(map("a", 1), map("a", 2)).only().get("/to/a").getValue());
  }

  @Test
  void missingFieldsAreErrorsUnlessTheyAreIgnored() throws Exception {
    assertEquals("FIELD_MERGER_00", merge(null, map("a", 1)).error());
    stage.onStagePreConditionFailure = OnFieldProblem.CONTINUE;
    assertEquals(1, merge(null, map("a", 1)).only().get("/to/a").getValue());
  }
}
