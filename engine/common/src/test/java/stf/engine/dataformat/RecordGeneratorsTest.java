package stf.engine.dataformat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordGeneratorsTest {

  private final GeneratorFormatConfig config = new GeneratorFormatConfig();

  @Test
  void jsonObjectsFollowEachOther() throws Exception {
    assertEquals("{\"a\":1}\n{\"a\":\"x\"}", write(DataFormat.JSON, map("a", Field.create(1)), map("a", Field.create("x"))).trim());
  }

  @Test
  void jsonObjectsMayBeAnArray() throws Exception {
    config.jsonMode = JsonContent.ARRAY_OBJECTS;

    assertEquals("[{\"a\":1},{\"a\":2}]",
        write(DataFormat.JSON, map("a", Field.create(1)), map("a", Field.create(2))).replaceAll("\\s", ""));
  }

  @Test
  void theFirstRecordGivesTheHeaderLine() throws Exception {
    config.csvHeader = HeaderLine.WITH_HEADER;

    assertEquals("a,b\r\n1,\"x,y\"\r\n2,z\r\n", write(DataFormat.DELIMITED,
        listMap("a", Field.create(1), "b", Field.create("x,y")), listMap("a", Field.create(2), "b", Field.create("z"))));
  }

  @Test
  void eachCharacterOfNewLinesIsReplaced() throws Exception {
    Record record = listMap("a", Field.create("x\r\ny\nz"));
    config.csvReplaceNewLinesString = "-";
    assertEquals("x--y-z\r\n", write(DataFormat.DELIMITED, record));

    config.csvReplaceNewLines = false;
    assertEquals("x  y z\r\n", write(DataFormat.DELIMITED, record));
  }

  @Test
  void nullsAreEmptyInEveryDialect() throws Exception {
    Record record = listMap("a", Field.create("x"), "b", Field.create(Field.Type.STRING, null));
    config.csvFileFormat = DelimitedFormat.MYSQL;
    assertEquals("x\t\n", write(DataFormat.DELIMITED, record));
  }

  @Test
  void aListOfColumnsIsWrittenAsItIsRead() throws Exception {
    Map<String, Field> column = new LinkedHashMap<>();
    column.put("header", Field.create("h"));
    column.put("value", Field.create("v"));
    config.csvHeader = HeaderLine.WITH_HEADER;

    assertEquals("h\r\nv\r\n", write(DataFormat.DELIMITED, record(Field.create(Collections.singletonList(Field.create(column))))));
  }

  @Test
  void aCustomDialectIsWritten() throws Exception {
    config.csvFileFormat = DelimitedFormat.CUSTOM;
    config.csvCustomDelimiter = ';';
    config.csvQuoteMode = QuoteMode.ALL;

    assertEquals("\"1\";\"x\"\r\n", write(DataFormat.DELIMITED, listMap("a", Field.create(1), "b", Field.create("x"))));
  }

  @Test
  void aMapHasNoOrderOfColumns() {
    DataGeneratorException e = assertThrows(DataGeneratorException.class,
        () -> write(DataFormat.DELIMITED, map("a", Field.create(1))));

    assertEquals("DELIMITED_GENERATOR_00", e.getErrorCode().getCode());
  }

  @Test
  void aColumnMustBeSimple() {
    DataGeneratorException e = assertThrows(DataGeneratorException.class,
        () -> write(DataFormat.DELIMITED, listMap("a", Field.create(new LinkedHashMap<>()))));

    assertEquals("DELIMITED_GENERATOR_01", e.getErrorCode().getCode());
  }

  @Test
  void textIsOneFieldAndASeparator() throws Exception {
    config.textFieldPath = "/a";
    assertEquals("x\ny\n", write(DataFormat.TEXT, map("a", Field.create("x")), map("a", Field.create("y"))));

    config.textRecordSeparator = "\\t";
    assertEquals("1\t", write(DataFormat.TEXT, map("a", Field.create(1))));
  }

  @Test
  void aMissingTextIsAnErrorOrNothingOrAnEmptyLine() throws Exception {
    DataGeneratorException e = assertThrows(DataGeneratorException.class,
        () -> write(DataFormat.TEXT, map("a", Field.create(1))));
    assertEquals("TEXT_GENERATOR_01", e.getErrorCode().getCode());

    config.textFieldMissingAction = MissingFieldAction.IGNORE;
    assertEquals("", write(DataFormat.TEXT, map("a", Field.create(1))));

    config.textEmptyLineIfNull = true;
    assertEquals("\n", write(DataFormat.TEXT, map("a", Field.create(1))));
  }

  @Test
  void aMapIsNotText() {
    DataGeneratorException e = assertThrows(DataGeneratorException.class,
        () -> write(DataFormat.TEXT, map("text", Field.create(new LinkedHashMap<>()))));

    assertEquals("TEXT_GENERATOR_02", e.getErrorCode().getCode());
  }

  @Test
  void theCharsetIsUsed() throws Exception {
    config.charset = "UTF-16BE";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataGenerator generator = generators(DataFormat.TEXT).getGenerator(out)) {
      generator.write(map("text", Field.create("ä")));
    }

    assertEquals("ä\n", out.toString("UTF-16BE"));
  }

  @Test
  void whatIsNotImplementedIsAnIssue() {
    List<ConfigIssue> issues = new ArrayList<>();
    assertFalse(new RecordGenerators(TestContext.create(), DataFormat.PROTOBUF, config).init(issues, "DATA_FORMAT", ""));
    assertTrue(issues.toString().contains("STF_02"), issues.toString());

    issues.clear();
    config.csvFileFormat = DelimitedFormat.MULTI_CHARACTER;
    assertFalse(new RecordGenerators(TestContext.create(), DataFormat.DELIMITED, config).init(issues, "DATA_FORMAT", "conf."));
    assertTrue(issues.toString().contains("conf.dataGeneratorFormatConfig.csvFileFormat"), issues.toString());
  }

  @Test
  void aDialectThatContradictsItselfIsAnIssue() {
    config.csvFileFormat = DelimitedFormat.CUSTOM;
    config.csvCustomDelimiter = '"';
    List<ConfigIssue> issues = new ArrayList<>();

    assertFalse(new RecordGenerators(TestContext.create(), DataFormat.DELIMITED, config).init(issues, "DATA_FORMAT", ""));

    assertTrue(issues.toString().contains("STF_05"), issues.toString());
  }

  private RecordGenerators generators(DataFormat format) {
    List<ConfigIssue> issues = new ArrayList<>();
    RecordGenerators generators = new RecordGenerators(TestContext.create(), format, config);
    assertTrue(generators.init(issues, "DATA_FORMAT", ""), issues.toString());
    return generators;
  }

  private String write(DataFormat format, Record... records) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataGenerator generator = generators(format).getGenerator(out)) {
      for (Record record : records) {
        generator.write(record);
      }
    }
    return out.toString("UTF-8");
  }

  private static Record map(String name, Field field) {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put(name, field);
    return record(Field.create(fields));
  }

  private static Record listMap(Object... namesAndFields) {
    LinkedHashMap<String, Field> fields = new LinkedHashMap<>();
    List<Object> list = Arrays.asList(namesAndFields);
    for (int i = 0; i < list.size(); i += 2) {
      fields.put((String) list.get(i), (Field) list.get(i + 1));
    }
    return record(Field.createListMap(fields));
  }

  private static Record record(Field root) {
    Record record = TestContext.create().createRecord("r");
    record.set(root);
    return record;
  }
}
