package com.streamsets.pipeline.stage.destination.toerror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.sdk.TargetRunner;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ToErrorTargetTest {

  private static TargetRunner write(ToErrorDTarget stage) throws Exception {
    TargetRunner runner = new TargetRunner.Builder(ToErrorDTarget.class, stage)
        .addConfiguration("stopPipelineOnError", stage.stopPipelineOnError)
        .addConfiguration("errorMessage", stage.errorMessage)
        .build();
    runner.runInit();
    runner.runWrite(Arrays.asList(record("a", 1), record("a", 2)));
    runner.runDestroy();
    return runner;
  }

  @Test
  void everyRecordGoesToError() throws Exception {
    TargetRunner runner = write(new ToErrorDTarget());
    assertEquals(2, runner.getErrorRecords().size());
    assertEquals("TOERROR_00", runner.getErrorRecords().get(0).getHeader().getErrorCode());
  }

  @Test
  void theFirstMayStopThePipeline() {
    ToErrorDTarget stage = new ToErrorDTarget();
    stage.stopPipelineOnError = true;
    stage.errorMessage = "a is ${record:value('/a')}";
    StageException e = assertThrows(StageException.class, () -> write(stage));
    assertEquals("TOERROR_01", e.getErrorCode().getCode());
    assertTrue(e.getMessage().contains("a is 1"), e.getMessage());
  }
}
