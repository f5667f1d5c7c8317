package com.streamsets.pipeline.stage.processor.httprouter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.sdk.StageRunner;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HttpRouterProcessorTest {

  private final List<RouterLaneConfig> lanes = Arrays.asList(lane("a", RoutedMethod.GET, "/x"), lane("b", RoutedMethod.POST, "/x"));

  @Test
  void requestsGoByMethodAndPath() throws Exception {
    ProcessorRunner runner = runner(lanes, "a", "b");
    runner.runInit();
    StageRunner.Output output = runner.runProcess(Arrays.asList(request("get", "/x/1"), request("POST", "/x"), request("PUT", "/x")));
    assertEquals(1, output.getRecords().get("a").size());
    assertEquals(1, output.getRecords().get("b").size());
    assertEquals("CONTAINER_0001", runner.getErrorRecords().get(0).getHeader().getErrorCode());
    runner.runDestroy();
  }

  @Test
  void thereIsARowForEachStream() {
    assertTrue(runner(lanes, "a").runValidateConfigs().toString().contains("HTTP_ROUTER_01"));
    assertTrue(runner(Collections.emptyList(), "a").runValidateConfigs().toString().contains("HTTP_ROUTER_00"));
  }

  private static ProcessorRunner runner(List<RouterLaneConfig> lanes, String... streams) {
    ProcessorRunner.Builder builder = new ProcessorRunner.Builder(HttpRouterDProcessor.class, new HttpRouterProcessor(lanes))
        .setOnRecordError(OnRecordError.TO_ERROR);
    for (String stream : streams) {
      builder.addOutputLane(stream);
    }
    return builder.build();
  }

  private static RouterLaneConfig lane(String stream, RoutedMethod method, String path) {
    RouterLaneConfig lane = new RouterLaneConfig();
    lane.outputLane = stream;
    lane.httpMethod = method;
    lane.pathParam = path;
    return lane;
  }

  private static Record request(String method, String path) {
    Record record = RecordCreator.create();
    record.set(Field.create(path));
    record.getHeader().setAttribute("method", method);
    record.getHeader().setAttribute("path", path);
    return record;
  }
}
