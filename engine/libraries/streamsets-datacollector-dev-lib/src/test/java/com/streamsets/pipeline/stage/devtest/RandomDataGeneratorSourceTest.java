package com.streamsets.pipeline.stage.devtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.sdk.PushSourceRunner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RandomDataGeneratorSourceTest {

  private final RandomDataGeneratorSource source = new RandomDataGeneratorSource();

  @Test
  void everyTypeMakesAValueOfItsOwn() throws Exception {
    for (GeneratedType type : GeneratedType.values()) {
      field(type.name(), type);
    }

    Record record = batches(1, 1).get(0);

    for (GeneratedType type : GeneratedType.values()) {
      assertNotNull(record.get("/" + type.name()).getValue(), type.name());
    }
    assertEquals(Field.Type.DECIMAL, record.get("/DECIMAL").getType());
    assertEquals(Field.Type.ZONED_DATETIME, record.get("/ZONED_DATETIME").getType());
    assertEquals(Field.Type.DATE, record.get("/DATE").getType());
    assertEquals(Field.Type.TIME, record.get("/TIME").getType());
    assertEquals(Field.Type.BYTE_ARRAY, record.get("/BYTE_ARRAY").getType());
    assertEquals(Field.Type.STRING, record.get("/EMAIL").getType());
    assertTrue(record.get("/SSN").getValueAsString().matches("\\d{3}-\\d{2}-\\d{4}"));
    assertTrue(record.get("/CRYPTO_MD5").getValueAsString().matches("[0-9a-f]{32}"));
  }

  @Test
  void aDecimalKeepsItsPrecisionAndScale() throws Exception {
    DataGeneratorConfig config = field("d", GeneratedType.DECIMAL);
    config.precision = 4;
    config.scale = 3;

    for (Record record : batches(100, 1)) {
      assertEquals(3, record.get("/d").getValueAsDecimal().scale());
      assertTrue(record.get("/d").getValueAsDecimal().precision() <= 4, record.toString());
      assertEquals("4", record.get("/d").getAttribute("precision"));
    }
  }

  @Test
  void aSequenceHasNoGapsAndNoDoublesWithSeveralThreads() throws Exception {
    field("n", GeneratedType.LONG_SEQUENCE);
    source.numThreads = 3;

    Set<Long> numbers = new HashSet<>();
    List<Record> records = batches(10, 20);
    for (Record record : records) {
      numbers.add(record.get("/n").getValueAsLong());
    }

    assertEquals(records.size(), numbers.size());
    assertEquals(records.size() - 1L, Collections.max(numbers));
  }

  @Test
  void aBatchIsAsLargeAsTheSmallerOfBothLimits() throws Exception {
    field("n", GeneratedType.LONG_SEQUENCE);
    source.batchSize = 5;

    assertEquals(5, run(source, 100, 1).get(0).size());
    assertEquals(3, run(source, 3, 1).get(0).size());
  }

  @Test
  void everyRecordHasItsEvent() throws Exception {
    field("n", GeneratedType.LONG_SEQUENCE);
    source.eventName = "made";
    source.headerAttributes.put("h", "v");
    source.rootFieldType = RootType.LIST_MAP;
    source.delay = 0;
    source.batchSize = 4;
    PushSourceRunner runner = runner(source);
    runner.runInit();
    try {
      runner.runProduce(Collections.emptyMap(), 10, output -> runner.setStop());
      runner.waitOnProduce();
      List<EventRecord> events = runner.getEventRecords();
      assertTrue(events.size() >= 4, "events: " + events.size());
      assertEquals("made", events.get(0).getEventType());
      assertEquals("v", events.get(0).getHeader().getAttribute("h"));
      assertEquals(Field.Type.LIST_MAP, events.get(0).get().getType());
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void aStopIsNoticedDuringALongDelay() throws Exception {
    field("n", GeneratedType.LONG_SEQUENCE);
    source.delay = 60_000;
    PushSourceRunner runner = runner(source);
    runner.runInit();
    try {
      long[] stoppedAt = new long[1];
      runner.runProduce(Collections.emptyMap(), 10, output -> {
        stoppedAt[0] = System.nanoTime();
        runner.setStop();
      });
      runner.waitOnProduce();
      long millis = (System.nanoTime() - stoppedAt[0]) / 1_000_000;
      assertTrue(millis < 1000, "stopped after " + millis + " ms");
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void fieldsWithoutNameOrWithTheSameOneAreIssues() throws Exception {
    field("", GeneratedType.STRING);
    field("a", GeneratedType.STRING);
    field("a", GeneratedType.LONG);
    field("d", GeneratedType.DECIMAL).precision = 0;

    List<Stage.ConfigIssue> issues = runner(source).runValidateConfigs();

    assertEquals(3, issues.size(), issues.toString());
    for (String code : Arrays.asList("DATA_GENERATOR_01", "DATA_GENERATOR_02", "DATA_GENERATOR_03")) {
      assertTrue(issues.toString().contains(code), issues.toString());
    }
  }

  private DataGeneratorConfig field(String name, GeneratedType type) {
    DataGeneratorConfig config = new DataGeneratorConfig();
    config.field = name;
    config.type = type;
    source.dataGenConfigs.add(config);
    return config;
  }

  private List<Record> batches(int size, int count) throws Exception {
    source.delay = 0;
    source.batchSize = size;
    List<Record> records = new ArrayList<>();
    run(source, size, count).forEach(records::addAll);
    return records;
  }

  /** At least so many batches. */
  private static List<List<Record>> run(RandomDataGeneratorSource source, int maxBatchSize, int count) throws Exception {
    source.delay = 0;
    PushSourceRunner runner = runner(source);
    runner.runInit();
    try {
      List<List<Record>> batches = Collections.synchronizedList(new ArrayList<>());
      runner.runProduce(Collections.emptyMap(), maxBatchSize, output -> {
        batches.add(new ArrayList<>(output.getRecords().get("lane")));
        if (batches.size() >= count) {
          runner.setStop();
        }
      });
      runner.waitOnProduce();
      assertTrue(batches.size() >= count, "batches: " + batches.size());
      return batches;
    } finally {
      runner.runDestroy();
    }
  }

  private static PushSourceRunner runner(RandomDataGeneratorSource source) {
    return new PushSourceRunner.Builder(RandomDataGeneratorSource.class, source)
        .addOutputLane("lane")
        .addConfiguration("dataGenConfigs", source.dataGenConfigs)
        .addConfiguration("rootFieldType", source.rootFieldType)
        .addConfiguration("headerAttributes", source.headerAttributes)
        .addConfiguration("delay", source.delay)
        .addConfiguration("batchSize", source.batchSize)
        .addConfiguration("numThreads", source.numThreads)
        .addConfiguration("eventName", source.eventName)
        .build();
  }
}
