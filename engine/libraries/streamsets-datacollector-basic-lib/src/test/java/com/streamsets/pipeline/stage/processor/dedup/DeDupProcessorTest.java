package com.streamsets.pipeline.stage.processor.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.StageRunner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeDupProcessorTest {

  private final DeDupDProcessor stage = new DeDupDProcessor();
  private ProcessorRunner runner;
  private List<String> hashes;

  private ProcessorRunner build() {
    return new ProcessorRunner.Builder(DeDupDProcessor.class, stage).setOnRecordError(OnRecordError.TO_ERROR)
        .addOutputLane("unique").addOutputLane("duplicate")
        .addConfiguration("recordCountWindow", stage.recordCountWindow).addConfiguration("timeWindowSecs", stage.timeWindowSecs)
        .addConfiguration("compareFields", stage.compareFields).addConfiguration("fieldsToCompare", stage.fieldsToCompare)
        .build();
  }

  /** The sizes of both outputs. */
  private List<Integer> compare(Object... values) throws Exception {
    runner = build();
    runner.runInit();
    try {
      List<Record> records = new ArrayList<>();
      for (Object value : values) {
        records.add(record("a", value, "n", records.size()));
      }
      StageRunner.Output output = runner.runProcess(records);
      hashes = output.getRecords().get("unique").stream()
          .map(record -> attribute(record)).collect(Collectors.toList());
      return Arrays.asList(output.getRecords().get("unique").size(), output.getRecords().get("duplicate").size());
    } finally {
      runner.runDestroy();
    }
  }

  private static String attribute(Record record) {
    String name = record.getHeader().getAttributeNames().stream().filter(each -> each.endsWith(".hash")).findFirst().get();
    return record.getHeader().getAttribute(name);
  }

  @Test
  void allFieldsAreCompared() throws Exception {
    assertEquals(Arrays.asList(2, 0), compare("x", "x"));
  }

  @Test
  void someFieldsAreCompared() throws Exception {
    stage.compareFields = CompareFields.SPECIFIED_FIELDS;
    stage.fieldsToCompare = Arrays.asList("/a");
    assertEquals(Arrays.asList(2, 1), compare("x", "x", "y"));
  }

  @Test
  void theHashIsTheVendors() throws Exception {
    stage.compareFields = CompareFields.SPECIFIED_FIELDS;
    stage.fieldsToCompare = Arrays.asList("/a");
    compare(1, "1");
    assertEquals(Arrays.asList("940d834bebd0da50d799fb12fc6b4cc7", "d6da70cb205c7b3e81dd76e681e8478e"), hashes);
  }

  @Test
  void onlySoManyRecordsAreCompared() throws Exception {
    stage.compareFields = CompareFields.SPECIFIED_FIELDS;
    stage.fieldsToCompare = Arrays.asList("/a");
    stage.recordCountWindow = 1;
    assertEquals(Arrays.asList(3, 1), compare("x", "x", "y", "x"));
  }

  @Test
  void aMissingFieldIsAnError() throws Exception {
    stage.compareFields = CompareFields.SPECIFIED_FIELDS;
    stage.fieldsToCompare = Arrays.asList("/none");
    assertEquals(Arrays.asList(0, 0), compare("x"));
    assertEquals("DEDUP_04", runner.getErrorRecords().get(0).getHeader().getErrorCode());
  }

  @Test
  void fieldsAreNeeded() throws Exception {
    stage.compareFields = CompareFields.SPECIFIED_FIELDS;
    assertEquals(1, build().runValidateConfigs().size());
  }
}
