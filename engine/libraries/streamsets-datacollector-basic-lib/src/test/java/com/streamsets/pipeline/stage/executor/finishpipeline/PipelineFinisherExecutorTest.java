package com.streamsets.pipeline.stage.executor.finishpipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import _ss_com.streamsets.datacollector.runner.StageContext;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.ExecutorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineFinisherExecutorTest {

  /** The "reset origin" of every time that the engine was asked to finish. */
  private final List<Object> finished = new ArrayList<>();

  @Test
  void aRecordFinishesThePipeline() {
    write(false, false, RecordCreator.create());

    assertEquals(Collections.singletonList(false), finished);
  }

  @Test
  void theOriginIsResetWhenConfigured() {
    write(true, false, RecordCreator.create(), RecordCreator.create());

    assertEquals(Collections.singletonList(true), finished);
  }

  @Test
  void aBatchWithoutRecordsLeavesThePipelineRunning() {
    write(true, false);

    assertEquals(Collections.emptyList(), finished);
  }

  @Test
  void aPreviewFinishesNothing() {
    write(true, true, RecordCreator.create());

    assertEquals(Collections.emptyList(), finished);
  }

  private void write(boolean resetOffset, boolean preview, Record... records) {
    // The runner cannot set a config of a bean.
    PipelineFinisherDExecutor executor = new PipelineFinisherDExecutor();
    executor.config.resetOffset = resetOffset;
    ExecutorRunner runner = new ExecutorRunner.Builder(PipelineFinisherDExecutor.class, executor)
        .setPreview(preview)
        .build();
    runner.runInit();
    try {
      listen((StageContext) runner.getContext());
      runner.runWrite(Arrays.asList(records));
    } finally {
      runner.runDestroy();
    }
  }

  private void listen(StageContext context) {
    Class<?> engine = _ss_com.streamsets.datacollector.runner.PipelineFinisherDelegate.class;
    context.setPipelineFinisherDelegate((_ss_com.streamsets.datacollector.runner.PipelineFinisherDelegate)
        Proxy.newProxyInstance(engine.getClassLoader(), new Class<?>[] {engine}, (proxy, method, arguments) -> {
          if (method.getName().equals("setFinished")) {
            finished.add(arguments[0]);
          }
          return null;
        }));
  }
}
