package stf.engine.dataformat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.api.service.dataformats.RecoverableDataParserException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordParsersTest {

  private final ParserFormatConfig config = new ParserFormatConfig();

  @Test
  void jsonObjectsBecomeRecordsWithTheirTypes() throws Exception {
    List<Record> records = parse(DataFormat.JSON, "{\"i\":1,\"d\":2.5,\"s\":\"t\",\"b\":true,\"n\":null,\"l\":[1,{\"x\":2}]}\n{\"i\":2}");

    assertEquals(2, records.size());
    Record first = records.get(0);
    assertEquals(Field.Type.INTEGER, first.get("/i").getType());
    assertEquals(Field.Type.DOUBLE, first.get("/d").getType());
    assertEquals(Field.Type.BOOLEAN, first.get("/b").getType());
    assertNull(first.get("/n").getValue());
    assertEquals(2, first.get("/l[1]/x").getValueAsInteger());
    assertEquals("id::0", first.getHeader().getSourceId());
    assertEquals(2, records.get(1).get("/i").getValueAsInteger());
  }

  @Test
  void anArrayOfJsonObjectsBecomesARecordEach() throws Exception {
    config.jsonContent = JsonContent.ARRAY_OBJECTS;

    assertEquals(Arrays.asList("1", "2"), values(parse(DataFormat.JSON, "[{\"a\":1},{\"a\":2}]"), "/a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1}\n{\"a\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}\n{\"a\":2}", "[{\"a\":1},{\"a\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}]"})
  void aJsonObjectThatIsTooLongEndsTheInput(String data) throws Exception {
    config.jsonContent = data.startsWith("[") ? JsonContent.ARRAY_OBJECTS : JsonContent.MULTIPLE_OBJECTS;
    config.jsonMaxObjectLen = 20;
    try (DataParser parser = parsers(DataFormat.JSON).getParser("id", bytes(data))) {
      assertEquals("1", parser.parse().get("/a").getValueAsString());
      DataParserException e = assertThrows(DataParserException.class, parser::parse);
      assertFalse(e instanceof RecoverableDataParserException);
      assertEquals("JSON_PARSER_02", e.getErrorCode().getCode());
    }
  }

  @Test
  void brokenJsonSaysWhere() throws Exception {
    try (DataParser parser = parsers(DataFormat.JSON).getParser("id", bytes("{\"a\":1} {\"b\""))) {
      parser.parse();
      assertThrows(IOException.class, parser::parse);
    }
    config.jsonContent = JsonContent.ARRAY_OBJECTS;
    IOException e = assertThrows(IOException.class, () -> parse(DataFormat.JSON, "{\"a\":1}"));
    assertTrue(e.getMessage().contains("array"), e.getMessage());
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheFirstColumn() throws Exception {
    config.csvHeader = HeaderLine.WITH_HEADER;

    Record record = parse(DataFormat.DELIMITED, "\ufeffa,b\n1,2\n").get(0);

    assertEquals("1", record.get("/a").getValueAsString());
    assertEquals("id::4", record.getHeader().getSourceId());
  }

  @Test
  void jsonGoesOnWhereItStopped() throws Exception {
    resumes(DataFormat.JSON, "{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n", "/a");
  }

  @Test
  void aHeaderLineNamesTheColumns() throws Exception {
    config.csvHeader = HeaderLine.WITH_HEADER;

    Record record = parse(DataFormat.DELIMITED, "id,name\n1,\"a,\"\"b\"\"\"\n").get(0);

    assertEquals(Field.Type.LIST_MAP, record.get().getType());
    assertEquals("1", record.get("/id").getValueAsString());
    assertEquals("a,\"b\"", record.get("/name").getValueAsString());
  }

  @Test
  void withoutAHeaderLineColumnsAreNumbered() throws Exception {
    assertEquals(Arrays.asList("a", "c"), values(parse(DataFormat.DELIMITED, "a,b\r\nc,d\r\n"), "/0"));
  }

  @Test
  void anIgnoredHeaderLineIsNotARecord() throws Exception {
    config.csvHeader = HeaderLine.IGNORE_HEADER;

    assertEquals(Collections.singletonList("1"), values(parse(DataFormat.DELIMITED, "id\n1\n"), "/0"));
  }

  @Test
  void fewerColumnsThanHeadersAreFine() throws Exception {
    config.csvHeader = HeaderLine.WITH_HEADER;

    Record record = parse(DataFormat.DELIMITED, "a,b\n1\n").get(0);

    assertFalse(record.has("/b"));
  }

  @Test
  void moreColumnsThanHeadersAreAnErrorWithTheColumns() throws Exception {
    config.csvHeader = HeaderLine.WITH_HEADER;
    try (DataParser parser = parsers(DataFormat.DELIMITED).getParser("id", bytes("a\n1,2\n3\n"))) {
      RecoverableDataParserException e = assertThrows(RecoverableDataParserException.class, parser::parse);
      assertEquals("DELIMITED_PARSER_01", e.getErrorCode().getCode());
      assertEquals("2", e.getUnparsedRecord().get("/columns[1]").getValueAsString());
      assertEquals("3", parser.parse().get("/a").getValueAsString());
    }
  }

  @Test
  void extraColumnsMayBeKept() throws Exception {
    config.csvHeader = HeaderLine.WITH_HEADER;
    config.csvAllowExtraColumns = true;

    assertEquals("3", parse(DataFormat.DELIMITED, "a\n1,2,3\n").get(0).get("/_extra_02").getValueAsString());
  }

  @Test
  void aDelimitedRecordMayBeAList() throws Exception {
    config.csvHeader = HeaderLine.WITH_HEADER;
    config.csvRecordType = DelimitedRootType.LIST;

    Record record = parse(DataFormat.DELIMITED, "a,b\n1,2\n").get(0);

    assertEquals("b", record.get("[1]/header").getValueAsString());
    assertEquals("2", record.get("[1]/value").getValueAsString());
  }

  @Test
  void aConstantMayStandForNull() throws Exception {
    config.parseNull = true;
    config.nullConstant = "NULL";

    assertNull(parse(DataFormat.DELIMITED, "NULL,x\n").get(0).get("/0").getValue());
  }

  @Test
  void aLineThatIsTooLongEndsTheInput() throws Exception {
    config.csvMaxObjectLen = 10;
    try (DataParser parser = parsers(DataFormat.DELIMITED).getParser("id", bytes("1,2\n" + repeat('x', 20) + ",2\n3,4\n"))) {
      assertEquals("1", parser.parse().get("/0").getValueAsString());
      assertThrows(IOException.class, parser::parse);
    }
  }

  @Test
  void aHeaderLineThatIsTooLongIsAnError() {
    config.csvMaxObjectLen = 10;
    config.csvHeader = HeaderLine.WITH_HEADER;
    DataParserException e = assertThrows(DataParserException.class,
        () -> parse(DataFormat.DELIMITED, repeat('x', 20) + ",y\n1,2\n"));
    assertEquals("DELIMITED_PARSER_00", e.getErrorCode().getCode());
  }

  @Test
  void aCustomDialectIsUsed() throws Exception {
    config.csvFileFormat = DelimitedFormat.CUSTOM;
    config.csvCustomDelimiter = ';';
    config.csvCustomQuote = '\'';
    config.csvEnableComments = true;

    List<Record> records = parse(DataFormat.DELIMITED, "# no\n'a;b';c\n");

    assertEquals(Collections.singletonList("a;b"), values(records, "/0"));
  }

  @Test
  void namedDialectsAreUsed() throws Exception {
    config.csvFileFormat = DelimitedFormat.TDF;
    assertEquals(Collections.singletonList("b"), values(parse(DataFormat.DELIMITED, "a\tb\n"), "/1"));

    config.csvFileFormat = DelimitedFormat.MYSQL;
    assertEquals(Collections.singletonList("b\tc"), values(parse(DataFormat.DELIMITED, "a\tb\\\tc\n"), "/1"));

    config.csvFileFormat = DelimitedFormat.POSTGRES_TEXT;
    assertEquals(Collections.singletonList("b\nc"), values(parse(DataFormat.DELIMITED, "a\tb\\nc\n"), "/1"));

    config.csvFileFormat = DelimitedFormat.RFC4180;
    assertEquals(2, parse(DataFormat.DELIMITED, "a\r\n\r\n").size());
  }

  @Test
  void severalCharactersMayDelimit() throws Exception {
    config.csvFileFormat = DelimitedFormat.MULTI_CHARACTER;
    config.multiCharacterFieldDelimiter = "||";
    config.multiCharacterLineDelimiter = "~~";
    config.csvHeader = HeaderLine.WITH_HEADER;

    assertEquals(Arrays.asList("2", "4"), values(parse(DataFormat.DELIMITED, "a||b~~1||2~~3||4"), "/b"));
  }

  @Test
  void theOtherParserReadsDelimitedDataToo() throws Exception {
    config.csvParser = DelimitedParserKind.UNIVOCITY;
    config.csvUnivocityFieldSeparator = "::";
    config.csvHeader = HeaderLine.WITH_HEADER;

    assertEquals(Arrays.asList("2", "4"), values(parse(DataFormat.DELIMITED, "a::b\n1::2\n3::4\n"), "/b"));
  }

  @Test
  void linesMayBeSkipped() throws Exception {
    config.csvSkipStartLines = 2;
    config.csvHeader = HeaderLine.WITH_HEADER;

    assertEquals(Collections.singletonList("1"), values(parse(DataFormat.DELIMITED, "x\ny\na\n1\n"), "/a"));
  }

  @Test
  void delimitedDataGoesOnWhereItStopped() throws Exception {
    config.csvHeader = HeaderLine.WITH_HEADER;
    resumes(DataFormat.DELIMITED, "a,b\n1,x\n2,y\n3,z\n", "/a");
  }

  @Test
  void delimitedDataGoesOnWhereItStoppedBehindSkippedLines() throws Exception {
    config.csvHeader = HeaderLine.WITH_HEADER;
    config.csvSkipStartLines = 1;
    resumes(DataFormat.DELIMITED, "about\na,b\n1,x\n2,y\n3,z\n", "/a");
  }

  @Test
  void dataWithSeveralDelimiterCharactersGoesOnWhereItStopped() throws Exception {
    config.csvFileFormat = DelimitedFormat.MULTI_CHARACTER;
    config.multiCharacterLineDelimiter = "\n";
    config.csvHeader = HeaderLine.WITH_HEADER;
    resumes(DataFormat.DELIMITED, "a||b\n1||x\n2||y\n3||z\n", "/a");
  }

  @Test
  void linesOfTextAreCutAtTheirMaximumAndMarked() throws Exception {
    config.textMaxLineLen = 3;

    List<Record> records = parse(DataFormat.TEXT, "abc\nabcdef\n\nx");

    assertEquals(Arrays.asList("abc", "abc", "", "x"), values(records, "/text"));
    assertFalse(records.get(0).has("/truncated"));
    assertTrue(records.get(1).get("/truncated").getValueAsBoolean());
  }

  @Test
  void textMayHaveItsOwnDelimiter() throws Exception {
    config.useCustomDelimiter = true;
    config.customDelimiter = "\\u0001;";
    assertEquals(Arrays.asList("a", "b"), values(parse(DataFormat.TEXT, "a\u0001;b"), "/text"));

    config.includeCustomDelimiterInTheText = true;
    assertEquals("a\u0001;", parse(DataFormat.TEXT, "a\u0001;b").get(0).get("/text").getValueAsString());
  }

  @Test
  void textGoesOnWhereItStopped() throws Exception {
    resumes(DataFormat.TEXT, "1\n2\n3\n", "/text");
  }

  @Test
  void aTruncatedInputMarksText() throws Exception {
    try (DataParser parser = parsers(DataFormat.TEXT).getParser("id", bytes("abc"))) {
      parser.setTruncated();
      assertTrue(parser.parse().get("/truncated").getValueAsBoolean());
    }
  }

  @Test
  void theCharsetIsUsed() throws Exception {
    config.charset = "ISO-8859-1";
    try (DataParser parser = parsers(DataFormat.TEXT).getParser("id", "ä".getBytes(StandardCharsets.ISO_8859_1))) {
      assertEquals("ä", parser.parse().get("/text").getValueAsString());
    }
  }

  @Test
  void controlCharactersMayBeLeftOut() throws Exception {
    config.removeCtrlChars = true;

    assertEquals(Collections.singletonList("ab"), values(parse(DataFormat.TEXT, "a\u0007b"), "/text"));
  }

  @Test
  void charactersCanBeReadWithoutBytes() throws Exception {
    try (DataParser parser = parsers(DataFormat.TEXT).getParser("id", new StringReader("a\nb"), 2)) {
      assertEquals("b", parser.parse().get("/text").getValueAsString());
    }
  }

  @Test
  void gzipIsUnpackedAndAnythingElseRefused() throws Exception {
    config.compression = Compression.COMPRESSED_FILE;
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes("a\nb\n"));
    }
    try (DataParser parser = parsers(DataFormat.TEXT).getParser("id", packed.toByteArray())) {
      assertEquals("a", parser.parse().get("/text").getValueAsString());
    }
    DataParserException e = assertThrows(DataParserException.class,
        () -> parsers(DataFormat.TEXT).getParser("id", bytes("plain")));
    assertEquals("DATA_FORMAT_03", e.getErrorCode().getCode());
  }

  @Test
  void recordsOfAnotherPipelineKeepTheirTypesAndHeaders() throws Exception {
    Record record = TestContext.create().createRecord("original");
    record.getHeader().setAttribute("h", "v");
    record.set(Field.create(Collections.singletonMap("n", Field.create((short) 7))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordGenerators generators = new RecordGenerators(TestContext.create(), DataFormat.SDC_JSON, new GeneratorFormatConfig());
    try (com.streamsets.pipeline.api.service.dataformats.DataGenerator generator = generators.getGenerator(out)) {
      generator.write(record);
    }

    try (DataParser parser = parsers(DataFormat.SDC_JSON).getParser("id", out.toByteArray())) {
      Record copy = parser.parse();
      assertEquals(Field.Type.SHORT, copy.get("/n").getType());
      assertEquals("v", copy.getHeader().getAttribute("h"));
      assertNull(parser.parse());
    }
  }

  @Test
  void formatsThatAreNotImplementedAreIssues() {
    List<ConfigIssue> issues = new ArrayList<>();

    assertFalse(new RecordParsers(TestContext.create(), DataFormat.PROTOBUF, config).init(issues, "DATA_FORMAT", "conf."));

    assertEquals(1, issues.size());
    String issue = issues.get(0).toString();
    assertTrue(issue.contains("STF_02") && issue.contains("conf.dataFormat"), issue);
  }

  @Test
  void everyWrongConfigIsAnIssue() {
    config.charset = "no-charset";
    config.csvMaxObjectLen = 0;
    config.csvSkipStartLines = -1;
    config.compression = Compression.ARCHIVE;
    List<ConfigIssue> issues = new ArrayList<>();

    new RecordParsers(TestContext.create(), DataFormat.DELIMITED, config).init(issues, "DATA_FORMAT", "");

    String text = issues.toString();
    assertEquals(4, issues.size(), text);
    for (String name : Arrays.asList("charset", "csvMaxObjectLen", "csvSkipStartLines", "compression")) {
      assertTrue(text.contains("dataFormatConfig." + name), text);
    }
  }

  @Test
  void whatIsImplementedRaisesNoIssue() {
    for (DataFormat format : Arrays.asList(DataFormat.JSON, DataFormat.DELIMITED, DataFormat.TEXT, DataFormat.SDC_JSON)) {
      List<ConfigIssue> issues = new ArrayList<>();
      assertTrue(new RecordParsers(TestContext.create(), format, config).init(issues, "DATA_FORMAT", ""), issues.toString());
    }
  }

  /** Stops after each record in turn; the rest must come from a new parser. */
  private void resumes(DataFormat format, String data, String path) throws Exception {
    List<String> all = values(parse(format, data), path);
    assertEquals(Arrays.asList("1", "2", "3"), all);
    for (int stop = 0; stop <= all.size(); stop++) {
      String offset = "0";
      List<String> read = new ArrayList<>();
      try (DataParser parser = parsers(format).getParser("id", new ByteArrayInputStream(bytes(data)), offset)) {
        for (int i = 0; i < stop; i++) {
          read.add(parser.parse().get(path).getValueAsString());
        }
        offset = parser.getOffset();
      }
      try (DataParser parser = parsers(format).getParser("id", new ByteArrayInputStream(bytes(data)), offset)) {
        for (Record r = parser.parse(); r != null; r = parser.parse()) {
          read.add(r.get(path).getValueAsString());
        }
        assertEquals("-1", parser.getOffset());
      }
      assertEquals(all, read, "stopped after " + stop);
    }
  }

  private RecordParsers parsers(DataFormat format) {
    List<ConfigIssue> issues = new ArrayList<>();
    RecordParsers parsers = new RecordParsers(TestContext.create(), format, config);
    assertTrue(parsers.init(issues, "DATA_FORMAT", ""), issues.toString());
    return parsers;
  }

  private List<Record> parse(DataFormat format, String data) throws IOException, DataParserException {
    List<Record> records = new ArrayList<>();
    try (DataParser parser = parsers(format).getParser("id", bytes(data))) {
      for (Record record = parser.parse(); record != null; record = parser.parse()) {
        records.add(record);
      }
    }
    return records;
  }

  private static List<String> values(List<Record> records, String path) {
    List<String> values = new ArrayList<>();
    for (Record record : records) {
      values.add(record.get(path).getValueAsString());
    }
    return values;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String repeat(char c, int times) {
    char[] chars = new char[times];
    Arrays.fill(chars, c);
    return new String(chars);
  }
}
