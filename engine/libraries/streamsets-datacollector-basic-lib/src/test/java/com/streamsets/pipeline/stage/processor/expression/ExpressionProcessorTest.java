package com.streamsets.pipeline.stage.processor.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Stage;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.sdk.ProcessorRunner;
import com.streamsets.pipeline.sdk.RecordCreator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionProcessorTest {

  private final List<ExpressionProcessorConfig> fields = new ArrayList<>();
  private final List<HeaderAttributeConfig> headerAttributes = new ArrayList<>();
  private final List<FieldAttributeConfig> fieldAttributes = new ArrayList<>();
  private OnRecordError onError = OnRecordError.STOP_PIPELINE;

  @Test
  void overwritesAFieldWithAnExpressionOfOthers() {
    set("/total", "${record:value('/price') * record:value('/quantity')}");
    Record record = record("price", Field.create(2.5), "quantity", Field.create(4), "total", Field.create("?"));

    assertEquals(Field.create(10.0), process(record).get("/total"));
  }

  @Test
  void addsFieldsToMapsAndListMaps() {
    set("/new", "fixed");
    set("/inner/new", "${record:value('/new')}");
    Record map = record("inner", Field.create(new LinkedHashMap<>(Collections.singletonMap("a", Field.create(1)))));
    Record listMap = RecordCreator.create();
    listMap.set(Field.createListMap(new LinkedHashMap<>(Collections.singletonMap(
        "inner", Field.createListMap(new LinkedHashMap<>())))));

    for (Record record : Arrays.asList(map, listMap)) {
      Record result = process(record);
      assertEquals("fixed", result.get("/new").getValueAsString());
      assertEquals("fixed", result.get("/inner/new").getValueAsString());
    }
  }

  @Test
  void appendsToAList() {
    set("/list[1]", "${record:value('/list[0]') + 1}");
    Record result = process(record("list", Field.create(new ArrayList<>(Collections.singletonList(Field.create(1))))));

    assertEquals(Arrays.asList(Field.create(1), Field.create(2L)), result.get("/list").getValueAsList());
  }

  @Test
  void eachExpressionSeesWhatTheOnesBeforeHaveSet() {
    set("/a", "${record:value('/a') + 1}");
    set("/a", "${record:value('/a') * 10}");

    assertEquals(20L, process(record("a", Field.create(1))).get("/a").getValueAsLong());
  }

  @Test
  void theValueDecidesTheType() {
    Record record = record("decimal", Field.create(new BigDecimal("1.50")), "a", Field.create("x"));
    set("/d", "${record:value('/decimal')}");
    set("/b", "${record:value('/a') == 'x'}");
    set("/now", "${time:now()}");
    set("/text", "n is ${1 + 1}");
    set("/parts", "${str:split('1,2', ',')}");
    Record result = process(record);

    assertEquals(Field.create(new BigDecimal("1.50")), result.get("/d"));
    assertEquals(Field.create(true), result.get("/b"));
    assertEquals(Field.Type.DATETIME, result.get("/now").getType());
    assertEquals(Field.create("n is 2"), result.get("/text"));
    assertEquals(Field.Type.LIST, result.get("/parts").getType());
    assertEquals("2", result.get("/parts[1]").getValueAsString());
  }

  @Test
  void aNullKeepsTheTypeOfAnExistingFieldAndIsAStringInAnAddedOne() {
    set("/a", "${record:value('/none')}");
    set("/new", "${record:value('/none')}");
    Record result = process(record("a", Field.create(5)));

    assertEquals(Field.create(Field.Type.INTEGER, null), result.get("/a"));
    assertEquals(Field.create(Field.Type.STRING, null), result.get("/new"));
  }

  @Test
  void theWholeRecordCanBeCopiedIntoAFieldOfItself() {
    set("/copy", "${record:value('/')}");
    set("/a", "changed");
    Record result = process(record("a", Field.create("original")));

    assertEquals("original", result.get("/copy/a").getValueAsString());
    assertEquals("changed", result.get("/a").getValueAsString());
    assertFalse(result.has("/copy/copy"));
  }

  @Test
  void aWildcardSetsAllFieldsThatExistEachOnItsOwn() {
    set("/list[*]/n", "${emptyMap()}");
    set("/list[0]/n/only", "here");
    Record result = process(record("list", Field.create(Arrays.asList(element(1), element(2)))));

    assertEquals("here", result.get("/list[0]/n/only").getValueAsString());
    assertEquals(Collections.emptyMap(), result.get("/list[1]/n").getValueAsMap());
    assertFalse(result.has("/list[2]"));
  }

  @Test
  void aWildcardThatMatchesNothingChangesNothing() {
    set("/none/*", "x");

    assertEquals(Collections.singletonMap("a", Field.create(1)), process(record("a", Field.create(1))).get().getValue());
  }

  @Test
  void setsHeaderAttributes() {
    set("/a", "after");
    HeaderAttributeConfig attribute = new HeaderAttributeConfig();
    attribute.attributeToSet = "kind";
    attribute.headerAttributeExpression = "${record:value('/a')}-${record:attribute('old')}";
    headerAttributes.add(attribute);
    Record record = record("a", Field.create("before"));
    record.getHeader().setAttribute("old", "1");

    assertEquals("after-1", process(record).getHeader().getAttribute("kind"));
  }

  @Test
  void setsFieldAttributes() {
    fieldAttribute("/a", "unit", "${str:toUpper('kg')}");
    Record result = process(record("a", Field.create(1)));

    assertEquals("KG", result.get("/a").getAttribute("unit"));
    assertEquals(1, result.get("/a").getValueAsInteger());
  }

  @Test
  void anAttributeOfAMissingFieldIsARecordError() {
    fieldAttribute("/none", "unit", "kg");

    assertError("EXPR_05", record("a", Field.create(1)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "${str:toUpper(record:value('/s'))}          | HALLO",
      "${str:matches(record:value('/s'), 'h.*o')}  | true",
      "${str:replaceAll(record:value('/s'), 'l', 'L')} | haLLo",
      "${str:regExCapture('a-12', '([a-z])-([0-9]+)', 2)} | 12",
      "${math:max(1, 3)}                           | 3",
      "${math:abs(-2)}                             | 2",
      "${time:extractStringFromDate(time:millisecondsToDateTime(0), 'yyyy')} | 1970",
      "${record:exists('/s') and not record:exists('/t')} | true",
      "${record:valueOrDefault('/t', 'none')}      | none",
      "${record:type('/s') == STRING}              | true",
      "${file:fileExtension('/x/y.csv')}           | csv",
      "${base64:encodeString('a', false, 'UTF-8')} | YQ==",
      "${isEmptyMap(emptyMap())}                   | true",
      "${isEmptyList(record:value('/l'))}          | false",
      "${size(record:value('/'))}                  | 2",
      "${length(record:value('/l'))}               | 2",
  })
  void knowsTheFunctions(String expression, String expected) {
    set("/result", expression);
    Record result = process(record("s", Field.create("hallo"),
        "l", Field.create(Arrays.asList(Field.create(1), Field.create(2)))));

    assertEquals(expected, result.get("/result").getValueAsString());
  }

  @Test
  void uuidsDiffer() {
    set("/u", "${uuid:uuid()}");
    set("/v", "${uuid()}");
    Record result = process(record("a", Field.create(1)));

    assertNotNull(result.get("/u").getValueAsString());
    assertFalse(result.get("/u").equals(result.get("/v")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/none/x", "/list[7]", "/text/x", "/text[0]", "/empty/x", "noSlash"})
  void aFieldWithoutAPlaceIsARecordError(String path) {
    set(path, "x");
    String code = assertError(null, record(
        "list", Field.create(new ArrayList<>()), "text", Field.create("t"), "empty", Field.create(Field.Type.MAP, null)));

    assertTrue(code.equals("EXPR_02") || code.equals("EXPR_04"), code);
  }

  @Test
  void anExpressionThatFailsIsARecordErrorAndTheOthersGoOn() {
    set("/b", "${record:value('/a') / 2}");
    onError = OnRecordError.TO_ERROR;
    ProcessorRunner runner = start();
    try {
      List<Record> passed = runner.runProcess(Arrays.asList(
          record("a", Field.create("x")), record("a", Field.create(4)))).getRecords().get("out");
      assertEquals(1, passed.size());
      assertEquals(2.0, passed.get(0).get("/b").getValueAsDouble());
      assertEquals(1, runner.getErrorRecords().size());
      assertEquals("EXPR_03", runner.getErrorRecords().get(0).getHeader().getErrorCode());
      assertFalse(runner.getErrorRecords().get(0).has("/b"));
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void aRecordErrorStopsThePipelineWhenConfigured() {
    set("/b", "${record:value('/a') / 2}");
    ProcessorRunner runner = start();
    try {
      StageException failure = assertThrows(
          StageException.class, () -> runner.runProcess(Collections.singletonList(record("a", Field.create("x")))));
      assertEquals("EXPR_03", failure.getErrorCode().getCode());
    } finally {
      runner.runDestroy();
    }
  }

  @Test
  void malformedExpressionsAreConfigIssues() {
    set("/a", "${record:value('/a'");
    fieldAttribute("/a", "x", "${");
    HeaderAttributeConfig attribute = new HeaderAttributeConfig();
    attribute.attributeToSet = "x";
    attribute.headerAttributeExpression = "${1 +}";
    headerAttributes.add(attribute);
    List<Stage.ConfigIssue> issues = runner().runValidateConfigs();

    assertEquals(3, issues.size(), issues.toString());
    issues.forEach(issue -> assertTrue(issue.toString().contains("EXPR_00"), issue.toString()));
  }

  @Test
  void withoutExpressionsRecordsPass() {
    assertEquals(1, process(record("a", Field.create(1))).get("/a").getValueAsInteger());
  }

  @Test
  void anEmptyAttributeNameIsPassedOver() {
    fieldAttribute("/a", "", "kg");

    assertNull(process(record("a", Field.create(1))).get("/a").getAttributes());
  }

  private String assertError(String code, Record record) {
    onError = OnRecordError.TO_ERROR;
    ProcessorRunner runner = start();
    try {
      assertEquals(0, runner.runProcess(Collections.singletonList(record)).getRecords().get("out").size());
      List<Record> errors = runner.getErrorRecords();
      assertEquals(1, errors.size());
      String actual = errors.get(0).getHeader().getErrorCode();
      if (code != null) {
        assertEquals(code, actual);
      }
      return actual;
    } finally {
      runner.runDestroy();
    }
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
    return new ProcessorRunner.Builder(ExpressionDProcessor.class)
        .addConfiguration("expressionProcessorConfigs", fields)
        .addConfiguration("headerAttributeConfigs", headerAttributes)
        .addConfiguration("fieldAttributeConfigs", fieldAttributes)
        .setOnRecordError(onError)
        .addOutputLane("out")
        .build();
  }

  private void set(String path, String expression) {
    ExpressionProcessorConfig config = new ExpressionProcessorConfig();
    config.fieldToSet = path;
    config.expression = expression;
    fields.add(config);
  }

  private void fieldAttribute(String path, String name, String expression) {
    FieldAttributeConfig config = new FieldAttributeConfig();
    config.fieldToSet = path;
    config.attributeToSet = name;
    config.fieldAttributeExpression = expression;
    fieldAttributes.add(config);
  }

  private static Field element(int n) {
    return Field.create(new LinkedHashMap<>(Collections.singletonMap("n", Field.create(n))));
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
