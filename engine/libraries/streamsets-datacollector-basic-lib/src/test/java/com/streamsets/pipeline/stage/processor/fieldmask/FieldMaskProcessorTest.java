package com.streamsets.pipeline.stage.processor.fieldmask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stf.engine.testing.Issues;

class FieldMaskProcessorTest {

  private final List<FieldMaskConfig> configs = new ArrayList<>();

  @Test
  void aFixedMaskTellsNothingOfTheLength() {
    mask(MaskType.FIXED_LENGTH, "/a", "/b");
    Record result = process(record("a", Field.create("1"), "b", Field.create("a long long value")));

    assertEquals("xxxxxxxxxx", result.get("/a").getValueAsString());
    assertEquals("xxxxxxxxxx", result.get("/b").getValueAsString());
  }

  @Test
  void aVariableMaskIsAsLongAsTheValue() {
    mask(MaskType.VARIABLE_LENGTH, "/a", "/b");
    Record result = process(record("a", Field.create("123"), "b", Field.create("")));

    assertEquals("xxx", result.get("/a").getValueAsString());
    assertEquals("", result.get("/b").getValueAsString());
  }

  @ParameterizedTest
  @CsvSource({
      "xxx-xx-####, 123-45-6789, xxx-xx-6789",
      "###*, 12345, 123*",
      "####, 12, 12",
      "(#) , ab, (b",
  })
  void aCustomMaskShowsWhatTheHashesLetThrough(String pattern, String value, String expected) {
    mask(MaskType.CUSTOM, "/a").mask = pattern;

    assertEquals(expected, process(record("a", Field.create(value))).get("/a").getValueAsString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
      "([0-9]{3})-([0-9]{2})-([0-9]{4}) ; 1 ; 123-45-6789 ; 123xxxxxxxx",
      "([0-9]{3})-([0-9]{2})-([0-9]{4}) ; 1, 3 ; 123-45-6789 ; 123xxxx6789",
      "([0-9]{3})-([0-9]{2})-([0-9]{4}) ; 2 ; no number ; no number",
      "(a+)|(b+) ; 1,2 ; bb ; bb",
      "(a+)|(b+) ; 1 ; bb ; xx",
      "(.*) ; 1 ; all ; all",
  })
  void aRegularExpressionShowsItsGroups(String regex, String groups, String value, String expected) {
    FieldMaskConfig config = mask(MaskType.REGEX, "/a");
    config.regex = regex;
    config.groupsToShow = groups;

    assertEquals(expected, process(record("a", Field.create(value))).get("/a").getValueAsString());
  }

  @Test
  void theSameExpressionMayShowDifferentGroupsInDifferentFields() {
    FieldMaskConfig first = mask(MaskType.REGEX, "/a");
    first.regex = "(.)(.)";
    FieldMaskConfig second = mask(MaskType.REGEX, "/b");
    second.regex = "(.)(.)";
    second.groupsToShow = "2";
    Record result = process(record("a", Field.create("12"), "b", Field.create("12")));

    assertEquals("1x", result.get("/a").getValueAsString());
    assertEquals("x2", result.get("/b").getValueAsString());
  }

  @Test
  void wildcardsMaskWhatTheyMatch() {
    mask(MaskType.VARIABLE_LENGTH, "/people[*]/name", "/keys/*");
    Map<String, Field> keys = new LinkedHashMap<>();
    keys.put("a", Field.create("k1"));
    keys.put("b", Field.create("k2"));
    Record result = process(record(
        "people", Field.create(Arrays.asList(person("Ada"), person("Grace"))), "keys", Field.create(keys),
        "other", Field.create("stays")));

    assertEquals("xxx", result.get("/people[0]/name").getValueAsString());
    assertEquals("xxxxx", result.get("/people[1]/name").getValueAsString());
    assertEquals("xx", result.get("/keys/a").getValueAsString());
    assertEquals("xx", result.get("/keys/b").getValueAsString());
    assertEquals("stays", result.get("/other").getValueAsString());
  }

  @Test
  void fieldPathExpressionsChooseFieldsByWhatTheyAre() {
    mask(MaskType.VARIABLE_LENGTH, "/*[${f:type() == 'STRING' && str:startsWith(f:name(), 's')}]");
    Record result = process(record("s1", Field.create("ab"), "t1", Field.create("ab"), "s2", Field.create(1)));

    assertEquals("xx", result.get("/s1").getValueAsString());
    assertEquals("ab", result.get("/t1").getValueAsString());
    assertEquals(1, result.get("/s2").getValueAsInteger());
  }

  @Test
  void aNullStaysNullAndAMissingFieldIsPassedOver() {
    mask(MaskType.FIXED_LENGTH, "/a", "/none", "/none/*");
    Record result = process(record("a", Field.create(Field.Type.STRING, null)));

    assertEquals(Field.create(Field.Type.STRING, null), result.get("/a"));
    assertEquals(1, result.get().getValueAsMap().size());
  }

  @Test
  void otherTypesMakeErrorRecordsThatNameTheFields() {
    mask(MaskType.FIXED_LENGTH, "/a", "/b", "/c");
    ProcessorRunner runner = start();
    try {
      List<Record> passed = runner.runProcess(Arrays.asList(
          record("a", Field.create("1"), "b", Field.create(2), "c", Field.create(true)),
          record("a", Field.create("1")))).getRecords().get("out");
      assertEquals(1, passed.size());
      Record.Header error = runner.getErrorRecords().get(0).getHeader();
      assertEquals("MASK_00", error.getErrorCode());
      assertTrue(error.getErrorMessage().contains("/b, /c"), error.getErrorMessage());
    } finally {
      runner.runDestroy();
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "(.)(.) | 3    | MASK_01",
      "(.)(.) | 0    | MASK_01",
      "(.)(.) | 1,x  | MASK_01",
      "(.)(.) | ' '  | MASK_02",
      "..     | 1    | MASK_03",
      "(.     | 1    | MASK_04",
  })
  void wrongRegularExpressionsAndGroupsAreConfigIssues(String regex, String groups, String code) {
    FieldMaskConfig config = mask(MaskType.REGEX, "/a");
    config.regex = regex;
    config.groupsToShow = groups;

    assertIssue(code);
  }

  @Test
  void anEmptyCustomMaskIsAConfigIssue() {
    mask(MaskType.CUSTOM, "/a").mask = "";

    assertIssue("MASK_06");
  }

  private void assertIssue(String code) {
    Issues.assertOnlyIssue(runner().runValidateConfigs(), code);
  }

  private Record process(Record record) {
    ProcessorRunner runner = start();
    try {
      List<Record> records = runner.runProcess(Collections.singletonList(record)).getRecords().get("out");
      assertEquals(1, records.size());
      return records.get(0);
    } finally {
      runner.runDestroy();
    }
  }

  private ProcessorRunner start() {
    ProcessorRunner runner = runner();
    runner.runInit();
    return runner;
  }

  private ProcessorRunner runner() {
    return new ProcessorRunner.Builder(FieldMaskDProcessor.class)
        .addConfiguration("fieldMaskConfigs", configs)
        .setOnRecordError(OnRecordError.TO_ERROR)
        .addOutputLane("out")
        .build();
  }

  private FieldMaskConfig mask(MaskType type, String... fields) {
    FieldMaskConfig config = new FieldMaskConfig();
    config.fields = Arrays.asList(fields);
    config.maskType = type;
    configs.add(config);
    return config;
  }

  private static Field person(String name) {
    return Field.create(new LinkedHashMap<>(Collections.singletonMap("name", Field.create(name))));
  }

  private static Record record(Object... namesAndFields) {
    Map<String, Field> root = new LinkedHashMap<>();
    for (int i = 0; i < namesAndFields.length; i += 2) {
      root.put((String) namesAndFields[i], (Field) namesAndFields[i + 1]);
    }
    Record record = RecordCreator.create();
    record.set(Field.create(root));
    return record;
  }
}
