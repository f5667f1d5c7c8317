package com.streamsets.pipeline.stage.processor.fieldorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import stf.engine.field.Processed;

class FieldOrderProcessorTest {

  private final FieldOrderDProcessor stage = new FieldOrderDProcessor();

  private Processed order(Record record, String... fields) throws Exception {
    stage.config.fields = Arrays.asList(fields);
    return Processed.by(FieldOrderDProcessor.class, stage, record);
  }

  @Test
  void fieldsComeInTheirOrder() throws Exception {
    Record ordered = order(record("a", 1, "b", 2), "/b", "/a").only();
    assertEquals(Field.Type.LIST_MAP, ordered.get().getType());
    assertEquals(Arrays.asList("b", "a"), new ArrayList<>(ordered.get().getValueAsListMap().keySet()));

    stage.config.outputType = OutputType.LIST;
    assertEquals(2, order(record("a", 1, "b", 2), "/b", "/a").only().get("[0]").getValue());
  }

  @Test
  void nestedFieldsAreNamedByTheirPath() throws Exception {
    stage.config.discardFields = Arrays.asList("/m");
    Record ordered = order(record("m", Field.create(record("n", 1).get().getValueAsMap())), "/m/n").only();
    assertEquals(Arrays.asList("m.n"), new ArrayList<>(ordered.get().getValueAsListMap().keySet()));
  }

  @Test
  void missingAndExtraFields() throws Exception {
    assertEquals("FIELD_ORDER_001", order(record("a", 1), "/a", "/b").error());
    assertEquals("FIELD_ORDER_002", order(record("a", 1, "b", 2), "/a").error());
    stage.config.missingFieldAction = MissingFieldAction.USE_DEFAULT;
    stage.config.dataType = DefaultType.INTEGER;
    stage.config.defaultValue = "7";
    stage.config.extraFieldAction = ExtraFieldAction.DISCARD;
    assertEquals(7, order(record("a", 1, "c", 2), "/a", "/b").only().get("/b").getValue());
  }

  @Test
  void aFieldBothOrderedAndDiscardedIsAnIssue() throws Exception {
    stage.config.fields = Arrays.asList("/a");
    stage.config.discardFields = Arrays.asList("/a");
    assertEquals(Arrays.asList("FIELD_ORDER_003"), Processed.issues(FieldOrderDProcessor.class, stage));
  }
}
