package com.streamsets.pipeline.stage.processor.listpivot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import stf.engine.field.OnFieldProblem;
import stf.engine.field.Processed;

class ListPivotProcessorTest {

  private final ListPivotDProcessor stage = new ListPivotDProcessor();

  private Processed pivot(Object value) throws Exception {
    stage.listPath = "/l";
    return Processed.by(ListPivotDProcessor.class, stage, record("k", 1, "l", value));
  }

  private static Field list() {
    return Field.create(new ArrayList<>(Arrays.asList(Field.create("x"), Field.create("y"))));
  }

  @Test
  void everyElementBecomesARecord() throws Exception {
    List<Record> records = pivot(list()).all();
    assertEquals("y", records.get(1).get("/l").getValue());
    assertEquals(1, records.get(1).get("/k").getValue());
    stage.copyFields = false;
    assertEquals("x", pivot(list()).all().get(0).get().getValue());
  }

  @Test
  void elementsGoToAnotherPathWithTheirName() throws Exception {
    stage.newPath = "/e";
    stage.replaceListField = false;
    stage.saveOriginalFieldName = true;
    stage.originalFieldNamePath = "/name";
    Record first = pivot(Field.create(record("n", "v").get().getValueAsMap())).only();
    assertEquals("v", first.get("/e").getValue());
    assertEquals("n", first.get("/name").getValue());
    assertEquals("v", first.get("/l/n").getValue());
  }

  @Test
  void whatCannotBePivoted() throws Exception {
    assertEquals("LIST_PIVOT_00", pivot("x").error());
    stage.listPath = "/none";
    assertEquals("LIST_PIVOT_01", Processed.by(ListPivotDProcessor.class, stage, record("k", 1)).error());
    stage.onStagePreConditionFailure = OnFieldProblem.CONTINUE;
    assertEquals(0, Processed.by(ListPivotDProcessor.class, stage, record("k", 1)).all().size());
    stage.copyFields = false;
    stage.saveOriginalFieldName = true;
    stage.originalFieldNamePath = "/none";
    assertEquals(Arrays.asList("LIST_PIVOT_02", "LIST_PIVOT_03"), Processed.issues(ListPivotDProcessor.class, stage));
  }
}
