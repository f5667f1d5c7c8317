package com.streamsets.pipeline.stage.processor.selector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import com.streamsets.pipeline.sdk.StageRunner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stf.engine.testing.Issues;

class SelectorProcessorTest {

  private final List<Map<String, String>> predicates = new ArrayList<>();

  @Test
  void aRecordGoesToEveryLaneWhoseConditionIsTrueAndToTheDefaultOnlyWithoutOne() {
    condition("positive", "${record:value('/n') > 0}");
    condition("large", "${record:value('/n') > 100}");
    condition("rest", "default");

    Map<String, List<Record>> out = process(1, 1000, -1, 0).getRecords();

    assertEquals(Arrays.asList(1, 1000), numbers(out.get("positive")));
    assertEquals(Collections.singletonList(1000), numbers(out.get("large")));
    assertEquals(Arrays.asList(-1, 0), numbers(out.get("rest")));
  }

  @Test
  void theDefaultAloneTakesEverything() {
    condition("rest", "default");

    assertEquals(Arrays.asList(1, 2), numbers(process(1, 2).getRecords().get("rest")));
  }

  @Test
  void aConditionOnAMissingFieldIsNotTrue() {
    condition("a", "${record:value('/none')}");
    condition("b", "${record:exists('/none') or str:matches(record:value('/none'), 'x')}");
    condition("rest", "default");

    assertEquals(Collections.singletonList(1), numbers(process(1).getRecords().get("rest")));
  }

  @Test
  void lanesOfAFragmentAreFoundByTheirEnd() {
    condition("lane1", "${record:value('/n') == 1}");
    condition("lane2", "default");
    ProcessorRunner runner = start("Fragment_01_lane1", "Fragment_01_lane2");
    try {
      Map<String, List<Record>> out = runner.runProcess(Arrays.asList(record(1), record(2))).getRecords();
      assertEquals(Collections.singletonList(1), numbers(out.get("Fragment_01_lane1")));
      assertEquals(Collections.singletonList(2), numbers(out.get("Fragment_01_lane2")));
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void aRecordThatBreaksAConditionGoesToErrorAndToTheStreamsOfEarlierOnes() {
    condition("any", "${record:exists('/n')}");
    condition("number", "${record:value('/n') * 2 > 0}");
    condition("rest", "default");
    ProcessorRunner runner = start("any", "number", "rest");
    try {
      Record bad = record(0);
      bad.set("/n", Field.create("no number"));
      Map<String, List<Record>> out = runner.runProcess(Arrays.asList(bad, record(5))).getRecords();
      assertEquals(2, out.get("any").size());
      assertEquals(Collections.singletonList(5), numbers(out.get("number")));
      assertEquals(Collections.emptyList(), numbers(out.get("rest")));
      assertEquals(1, runner.getErrorRecords().size());
      assertEquals("SELECTOR_09", runner.getErrorRecords().get(0).getHeader().getErrorCode());
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void noConditionIsAnIssue() {
    assertIssue("SELECTOR_00", "lane");
  }

  @Test
  void everyConditionNeedsALane() {
    condition("a", "default");
    assertIssue("SELECTOR_01", "a", "b");
  }

  @Test
  void aLaneThatTheStageLacksIsAnIssue() {
    condition("a", "${true}");
    condition("c", "default");
    assertIssue("SELECTOR_02", "a", "b");
  }

  @Test
  void aMalformedConditionIsAnIssue() {
    condition("a", "${record:value('/n' > 0}");
    condition("b", "default");
    assertIssue("SELECTOR_03", "a", "b");
  }

  @Test
  void theDefaultHasToBeTheLast() {
    condition("a", "${true}");
    condition("b", "${false}");
    assertIssue("SELECTOR_07", "a", "b");
  }

  @Test
  void aConditionHasToBeAnExpression() {
    condition("a", "record:exists('/n')");
    condition("b", "default");
    assertIssue("SELECTOR_08", "a", "b");
  }

  private void assertIssue(String code, String... lanes) {
    Issues.assertOnlyIssue(runner(lanes).runValidateConfigs(), code);
  }

  private StageRunner.Output process(int... numbers) {
    ProcessorRunner runner = start(predicates.stream().map(p -> p.get("outputLane")).toArray(String[]::new));
    try {
      return runner.runProcess(Arrays.stream(numbers).mapToObj(SelectorProcessorTest::record).collect(Collectors.toList()));
    } finally {
      runner.runDestroy();
    }
  }

  private ProcessorRunner start(String... lanes) {
    ProcessorRunner runner = runner(lanes);
    runner.runInit();
    return runner;
  }

  private ProcessorRunner runner(String... lanes) {
    ProcessorRunner.Builder builder = new ProcessorRunner.Builder(SelectorDProcessor.class)
        .addConfiguration("lanePredicates", predicates)
        .setOnRecordError(OnRecordError.TO_ERROR);
    for (String lane : lanes) {
      builder.addOutputLane(lane);
    }
    return builder.build();
  }

  private void condition(String lane, String predicate) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("outputLane", lane);
    entry.put("predicate", predicate);
    predicates.add(entry);
  }

  private static List<Integer> numbers(List<Record> records) {
    return records.stream().map(r -> r.get("/n").getValueAsInteger()).collect(Collectors.toList());
  }

  private static Record record(int n) {
    Record record = RecordCreator.create();
    record.set(Field.create(new LinkedHashMap<>(Collections.singletonMap("n", Field.create(n)))));
    return record;
  }
}
