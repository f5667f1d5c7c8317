package com.streamsets.pipeline.stage.processor.fieldrenamer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import stf.engine.field.OnFieldProblem;
import stf.engine.field.Processed;

class FieldRenamerProcessorTest {

  private final FieldRenamerDProcessor stage = new FieldRenamerDProcessor();

  private Processed rename(Record record, String... fromAndTo) throws Exception {
    stage.renameMapping = new ArrayList<>();
    for (int i = 0; i < fromAndTo.length; i += 2) {
      FieldRenamerConfig config = new FieldRenamerConfig();
      config.fromFieldExpression = fromAndTo[i];
      config.toFieldExpression = fromAndTo[i + 1];
      stage.renameMapping.add(config);
    }
    return Processed.by(FieldRenamerDProcessor.class, stage, record);
  }

  @Test
  void expressionsAndGroupsGiveTheNames() throws Exception {
    Record renamed = rename(record("old_a", 1, "old_b", 2), "/old_(.*)", "/$1").only();
    assertEquals(1, renamed.get("/a").getValue());
    assertEquals(2, renamed.get("/b").getValue());
    assertFalse(renamed.has("/old_a"));
    assertEquals(1, rename(record("a", 1), "/(a)", "/${str:toUpper('$1')}").only().get("/A").getValue());
  }

  @Test
  void elementsOfListsAreRenamedFromTheLast() throws Exception {
    Field list = Field.create(new ArrayList<>(Arrays.asList(Field.create("x"), Field.create("y"))));
    Record renamed = rename(record("l", list), "/l\\[(.*)\\]", "/e$1").only();
    assertEquals("x", renamed.get("/e0").getValue());
    assertEquals("y", renamed.get("/e1").getValue());
  }

  @Test
  void anExistingTarget() throws Exception {
    assertEquals("FIELD_RENAMER_01", rename(record("a", 1, "b", 2), "/a", "/b").error());
    stage.errorHandler.existingToFieldHandling = ExistingTarget.REPLACE;
    assertEquals(1, rename(record("a", 1, "b", 2), "/a", "/b").only().get("/b").getValue());
    stage.errorHandler.existingToFieldHandling = ExistingTarget.APPEND_NUMBERS;
    assertEquals(1, rename(record("a", 1, "b", 2), "/a", "/b").only().get("/b1").getValue());
    stage.errorHandler.existingToFieldHandling = ExistingTarget.CONTINUE;
    assertEquals(2, rename(record("a", 1, "b", 2), "/a", "/b").only().get("/b").getValue());
  }

  @Test
  void fieldsThatAreMissingOrMatchedTwice() throws Exception {
    assertEquals("FIELD_RENAMER_00", rename(record("a", 1), "/none", "/b").error());
    assertEquals("FIELD_RENAMER_03", rename(record("a", 1), "/a", "/b", "/[a-z]", "/c").error());
    stage.errorHandler.nonExistingFromFieldHandling = OnFieldProblem.CONTINUE;
    stage.errorHandler.multipleFromFieldsMatching = OnFieldProblem.CONTINUE;
    assertEquals(1, rename(record("a", 1), "/none", "/b").only().get("/a").getValue());
    assertEquals(1, rename(record("a", 1), "/a", "/b", "/[a-z]", "/c").only().get("/a").getValue());
  }

  @Test
  void aMalformedExpressionIsAnIssue() throws Exception {
    FieldRenamerConfig config = new FieldRenamerConfig();
    config.fromFieldExpression = "/(";
    config.toFieldExpression = "/b";
    stage.renameMapping = Arrays.asList(config);
    assertEquals(Arrays.asList("FIELD_RENAMER_02"), Processed.issues(FieldRenamerDProcessor.class, stage));
  }
}
