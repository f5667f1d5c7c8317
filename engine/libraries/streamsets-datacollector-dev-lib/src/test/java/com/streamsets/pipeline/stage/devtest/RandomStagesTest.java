package com.streamsets.pipeline.stage.devtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.sdk.SourceRunner;
import com.streamsets.pipeline.sdk.StageRunner;
import com.streamsets.pipeline.stage.processor.identity.IdentityProcessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStagesTest {

  @Test
  void recordsHaveTheFieldsUpToTheirMaximum() throws Exception {
    SourceRunner runner = new SourceRunner.Builder(RandomSource.class)
        .addConfiguration("fields", "x,y")
        .addConfiguration("delay", 0)
        .addConfiguration("maxRecordsToGenerate", 5L)
        .addOutputLane("lane")
        .build();
    runner.runInit();
    List<Record> records = new ArrayList<>();
    StageRunner.Output output = runner.runProduce(null, 3);
    for (int i = 0; i < 100 && records.size() < 5; i++) {
      records.addAll(output.getRecords().get("lane"));
      output = runner.runProduce(output.getNewOffset(), 3);
    }
    runner.runDestroy();

    assertEquals(5, records.size());
    assertEquals(Field.Type.INTEGER, records.get(0).get("/y").getType());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void recordsArePassedOnOrInErrorOrDiscarded(boolean discards) throws Exception {
    ProcessorRunner runner = new ProcessorRunner.Builder(RandomErrorProcessor.class)
        .addConfiguration("discardSomeRecords", discards)
        .setOnRecordError(OnRecordError.TO_ERROR).addOutputLane("lane").build();
    runner.runInit();
    int passed = runner.runProcess(Collections.nCopies(1000, RecordCreator.create())).getRecords().get("lane").size();
    int errors = runner.getErrorRecords().size();
    runner.runDestroy();

    assertTrue(discards ? passed + errors <= 1000 : passed + errors == 1000, passed + " and " + errors);
  }

  @Test
  void identityPassesRecordsOn() throws Exception {
    ProcessorRunner runner = new ProcessorRunner.Builder(IdentityProcessor.class, new IdentityProcessor()).addOutputLane("lane").build();
    runner.runInit();
    assertEquals(1, runner.runProcess(Collections.singletonList(RecordCreator.create())).getRecords().get("lane").size());
    runner.runDestroy();
  }
}
