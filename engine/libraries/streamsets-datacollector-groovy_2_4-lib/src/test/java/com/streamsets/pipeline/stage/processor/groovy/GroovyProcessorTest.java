package com.streamsets.pipeline.stage.processor.groovy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stf.engine.scripting.ProcessingMode;

class GroovyProcessorTest {

  private final GroovyDProcessor stage = new GroovyDProcessor();

  private ProcessorRunner runner() throws Exception {
    ProcessorRunner.Builder builder = new ProcessorRunner.Builder(GroovyDProcessor.class, stage)
        .setOnRecordError(OnRecordError.TO_ERROR).addOutputLane("lane");
    for (java.lang.reflect.Field config : GroovyDProcessor.class.getFields()) {
      builder.addConfiguration(config.getName(), config.get(stage));
    }
    return builder.build();
  }

  private List<Record> process(int... values) throws Exception {
    ProcessorRunner runner = runner();
    runner.runInit();
    try {
      List<Record> records = new ArrayList<>();
      for (int value : values) {
        Record record = RecordCreator.create();
        Map<String, Field> root = new HashMap<>();
        root.put("a", Field.create(value));
        record.set(Field.create(root));
        records.add(record);
      }
      return runner.runProcess(records).getRecords().get("lane");
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void stateLivesFromTheInitToTheDestroyScript() throws Exception {
    String property = GroovyProcessorTest.class.getName();
    stage.processingMode = ProcessingMode.RECORD;
    stage.initScript = "sdc.state.count = 0";
    stage.script = "sdc.state.count++; sdc.records.each { it.value.n = sdc.state.count; sdc.output.write(it) }";
    stage.destroyScript = "System.setProperty(\"" + property + "\", sdc.state.count.toString())";
    try {
      List<Record> out = process(5, 6);
      assertEquals(Arrays.asList(1, 2), Arrays.asList(out.get(0).get("/n").getValue(), out.get(1).get("/n").getValue()));
      assertEquals("2", System.getProperty(property));
    } finally {
      System.clearProperty(property);
    }
  }

  @Test
  void scriptsCompileWithInvokeDynamic() throws Exception {
    stage.invokeDynamic = true;
    stage.script = "sdc.records.each { it.value.b = it.value.a * 2; sdc.output.write(it) }";
    assertEquals(6, process(3).get(0).get("/b").getValue());
  }

  @Test
  void dollarsAreGroovysOwn() throws Exception {
    stage.script = "sdc.records.each { it.value.b = \"<${it.value.a}>\"; sdc.output.write(it) }";
    assertEquals("<3>", process(3).get(0).get("/b").getValue());
  }

  @Test
  void aBatchThatFailsStopsThePipeline() {
    stage.script = "throw new RuntimeException('broken')";
    StageException error = assertThrows(StageException.class, () -> process(1));
    assertEquals("SCRIPTING_06", error.getErrorCode().getCode());
  }

  @Test
  void theSampleScriptLetsRecordsThrough() throws Exception {
    assertEquals(2, process(1, 2).size());
  }

  @Test
  void aScriptMustNotBeEmpty() throws Exception {
    stage.script = " ";
    assertEquals(1, runner().runValidateConfigs().size());
  }
}
