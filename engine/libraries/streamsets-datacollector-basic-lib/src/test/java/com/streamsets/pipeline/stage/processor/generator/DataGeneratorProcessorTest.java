package com.streamsets.pipeline.stage.processor.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataFormatGeneratorService;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.service.SdkJsonDataFormatGeneratorService;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class DataGeneratorProcessorTest {

  private final DataGeneratorConfig config = new DataGeneratorConfig();

  private Record generate() throws Exception {
    DataGeneratorDProcessor stage = new DataGeneratorDProcessor();
    stage.config = config;
    ProcessorRunner runner = new ProcessorRunner.Builder(DataGeneratorDProcessor.class, stage)
        .setOnRecordError(OnRecordError.TO_ERROR)
        .addService(DataFormatGeneratorService.class, new SdkJsonDataFormatGeneratorService()).addOutputLane("lane").build();
    runner.runInit();
    try {
      return runner.runProcess(Collections.singletonList(record("a", 1))).getRecords().get("lane").get(0);
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void theRecordBecomesBytes() throws Exception {
    assertEquals(Field.Type.BYTE_ARRAY, generate().get().getType());
  }

  @Test
  void theRecordBecomesTextInAField() throws Exception {
    config.targetField = "/out";
    config.outputType = OutputType.STRING;
    Record record = generate();
    assertEquals(1, record.get("/a").getValue());
    assertEquals(Field.Type.STRING, record.get("/out").getType());
  }
}
