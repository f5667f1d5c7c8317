package com.streamsets.pipeline.stage.destination.devnull;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.sdk.TargetRunner;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscardingTargetsTest {

  @ParameterizedTest
  @ValueSource(classes = {NullDTarget.class, ToErrorNullDTarget.class, StatsNullDTarget.class, StatsDpmDirectlyDTarget.class})
  void recordsGoWithoutError(Class<? extends Target> stage) throws Exception {
    Record record = RecordCreator.create();
    record.set(Field.create("x"));
    TargetRunner runner = new TargetRunner.Builder(stage, stage.getConstructor().newInstance()).build();
    assertEquals(Collections.emptyList(), runner.runValidateConfigs());
    runner.runInit();
    try {
      runner.runWrite(Arrays.asList(record, record));
      assertEquals(Collections.emptyList(), runner.getErrorRecords());
    } finally {
      runner.runDestroy();
    }
  }
}
