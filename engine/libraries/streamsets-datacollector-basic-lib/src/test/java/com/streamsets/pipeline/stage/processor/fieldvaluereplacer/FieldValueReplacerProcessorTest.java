package com.streamsets.pipeline.stage.processor.fieldvaluereplacer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import stf.engine.field.OnFieldProblem;
import stf.engine.field.Processed;

class FieldValueReplacerProcessorTest {

  private final FieldValueReplacerDProcessor stage = new FieldValueReplacerDProcessor();

  private Processed replace(Record record) throws Exception {
    return Processed.by(FieldValueReplacerDProcessor.class, stage, record);
  }

  @Test
  void valuesBecomeNullUnderACondition() throws Exception {
    NullReplacerConfig config = new NullReplacerConfig();
    config.fieldsToNull = Arrays.asList("/v");
    config.condition = "${record:value('/v') > 1}";
    stage.nullReplacerConditionalConfigs = Arrays.asList(config);
    assertNull(replace(record("v", 2)).only().get("/v").getValue());
    assertEquals(1, replace(record("v", 1)).only().get("/v").getValue());
    assertEquals("VALUE_REPLACER_01", replace(record("w", 1)).error());
    stage.onStagePreConditionFailure = OnFieldProblem.CONTINUE;
    assertEquals(1, replace(record("w", 1)).only().get("/w").getValue());
  }

  @Test
  void nullGetsAValueOfItsType() throws Exception {
    ReplaceIfNullConfig config = new ReplaceIfNullConfig();
    config.fields = Arrays.asList("/v");
    config.newValue = "5";
    stage.fieldsToReplaceIfNull = Arrays.asList(config);
    assertEquals(5, replace(record("v", Field.create(Field.Type.INTEGER, null))).only().get("/v").getValue());
    assertEquals(1, replace(record("v", 1)).only().get("/v").getValue());
    config.newValue = "x";
    assertEquals("VALUE_REPLACER_00", replace(record("v", Field.create(Field.Type.INTEGER, null))).error());
  }

  @Test
  void valuesAreReplacedThatCompare() throws Exception {
    ConditionalReplacerConfig config = new ConditionalReplacerConfig();
    config.fieldNames = Arrays.asList("/v");
    config.operator = Operator.GREATER_THAN;
    config.comparisonValue = "10";
    config.replacementValue = "0";
    stage.fieldsToConditionallyReplace = Arrays.asList(config);
    assertEquals(0, replace(record("v", 11)).only().get("/v").getValue());
    assertEquals(10, replace(record("v", 10)).only().get("/v").getValue());
    config.operator = Operator.ALL;
    assertEquals(0, replace(record("v", 10)).only().get("/v").getValue());
    config.operator = Operator.EQUALS;
    assertEquals("VALUE_REPLACER_03", replace(record("v", Field.create(true))).error());
    config.replacementValue = " ";
    assertEquals("VALUE_REPLACER_05", replace(record("v", 10)).error());
  }
}
