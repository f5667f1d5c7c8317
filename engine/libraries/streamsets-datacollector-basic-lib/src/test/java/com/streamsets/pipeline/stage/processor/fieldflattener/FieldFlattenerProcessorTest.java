package com.streamsets.pipeline.stage.processor.fieldflattener;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import stf.engine.field.Processed;

class FieldFlattenerProcessorTest {

  private final FieldFlattenerDProcessor stage = new FieldFlattenerDProcessor();

  private static Record nested() {
    Field list = Field.create(new ArrayList<>(Arrays.asList(Field.create(7), Field.create(8))));
    Field map = Field.create(record("n", 1, "l", list).get().getValueAsMap());
    return record("m", map, "t", Field.create(record("n", 0).get().getValueAsMap()));
  }

  private Processed flatten() throws Exception {
    return Processed.by(FieldFlattenerDProcessor.class, stage, nested());
  }

  @Test
  void theWholeRecord() throws Exception {
    stage.config.nameSeparator = "_";
    Record flat = flatten().only();
    assertEquals(Arrays.asList("m_n", "m_l_0", "m_l_1", "t_n"), new ArrayList<>(flat.get().getValueAsMap().keySet()));
    assertEquals(8, flat.get("/m_l_1").getValue());
  }

  @Test
  void fieldsInPlace() throws Exception {
    stage.config.flattenType = FlattenType.SPECIFIC_FIELDS;
    stage.config.fields = Arrays.asList("/m");
    assertEquals(7, flatten().only().get("/m/'l.0'").getValue());
    stage.config.fields = Arrays.asList("/none");
    assertEquals("FIELD_FLATTENER_01", flatten().error());
  }

  @Test
  void fieldsIntoAnother() throws Exception {
    stage.config.flattenType = FlattenType.SPECIFIC_FIELDS;
    stage.config.fields = Arrays.asList("/m");
    stage.config.flattenInPlace = false;
    stage.config.flattenTargetField = "/t";
    assertEquals("FIELD_FLATTENER_04", flatten().error());
    stage.config.collisionFieldAction = CollisionAction.DISCARD;
    assertEquals(0, flatten().only().get("/t/n").getValue());
    stage.config.collisionFieldAction = CollisionAction.OVERRIDE;
    Record flat = flatten().only();
    assertEquals(1, flat.get("/t/n").getValue());
    assertFalse(flat.has("/m"));
    stage.config.flattenTargetField = "/none";
    assertEquals("FIELD_FLATTENER_02", flatten().error());
    stage.config.flattenTargetField = "/m/n";
    assertEquals("FIELD_FLATTENER_03", flatten().error());
  }
}
