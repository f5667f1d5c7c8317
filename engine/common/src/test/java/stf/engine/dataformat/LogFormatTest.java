package stf.engine.dataformat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import stf.engine.testing.Issues;

class LogFormatTest {

  private static final String COMMON = "127.0.0.1 ss h [10/Oct/2000:13:55:36 -0700] \"GET /a.gif HTTP/1.0\" 200 2326";
  private static final String STACK_TRACE =
      "200 [main] ERROR org.X y - broke\nException: boom\n\tat a.B\n300 [main] INFO org.X y - fine\n";

  private final ProtoConfigurableEntity.Context context = TestContext.create();
  private final ParserFormatConfig config = new ParserFormatConfig();

  @Test
  void theCommonFormatHasNamedFields() throws Exception {
    config.retainOriginalLine = true;
    Record record = parse(COMMON).get(0);
    assertEquals("/a.gif", value(record, "/request"));
    assertEquals(COMMON, value(record, "/originalLine"));
  }

  @Test
  void aLayoutOfApacheIsTranslated() throws Exception {
    config.logMode = LogFormat.APACHE_CUSTOM_LOG_FORMAT;
    config.customLogFormat = "%h %l %u [%t] \"%r\" %>s %b \"%{Referer}i\" %D";
    Record record = parse(COMMON + " \"http://x/\" 17").get(0);
    assertEquals("GET /a.gif HTTP/1.0", value(record, "/request"));
    assertEquals("http://x/", value(record, "/referer"));
    assertEquals("17", value(record, "/timeToServeMicroSecs"));
  }

  @Test
  void groupsOfARegularExpressionBecomeFields() throws Exception {
    config.logMode = LogFormat.REGEX;
    config.regex = "(\\w+) (.*)";
    RegexGroupMapping level = new RegexGroupMapping();
    level.fieldPath = "/level";
    config.fieldPathsToGroupName = Collections.singletonList(level);
    assertEquals("ERROR", value(parse("ERROR it broke").get(0), "/level"));
    level.group = 3;
    assertIssue("LOG_PARSER_08", "fieldPathsToGroupName");
    config.regex = "(";
    assertIssue("LOG_PARSER_07", "regex");
  }

  @Test
  void ownGrokPatternsAreDefined() throws Exception {
    config.logMode = LogFormat.GROK;
    config.grokPatternDefinition = "MYID ID-[0-9]+";
    config.grokPattern = "%{MYID:id} %{GREEDYDATA:rest}";
    assertEquals("ID-42", value(parse("ID-42 hello").get(0), "/id"));
    config.grokPattern = "%{NOSUCH:x}";
    assertIssue("LOG_PARSER_11", "grokPatternDefinition");
  }

  @Test
  void furtherLinesOfALog4jMessageAreTreatedAsConfigured() throws Exception {
    config.logMode = LogFormat.LOG4J;
    assertEquals("LOG_PARSER_03", assertThrows(DataParserException.class, () -> parse(STACK_TRACE)).getErrorCode().getCode());
    config.onParseError = LogParseErrorAction.IGNORE;
    assertEquals("broke", value(parse(STACK_TRACE).get(0), "/message"));
    config.onParseError = LogParseErrorAction.INCLUDE_AS_STACK_TRACE;
    assertEquals("broke\nException: boom\n\tat a.B", value(parse(STACK_TRACE).get(0), "/message"));
    config.maxStackTraceLines = 1;
    assertEquals("broke\nException: boom", value(parse(STACK_TRACE).get(0), "/message"));
  }

  @Test
  void readingGoesOnBehindTheStackTrace() throws Exception {
    config.logMode = LogFormat.LOG4J;
    config.onParseError = LogParseErrorAction.INCLUDE_AS_STACK_TRACE;
    String offset;
    try (DataParser parser = parsers().getParser("id", stream(STACK_TRACE), "0")) {
      parser.parse();
      offset = parser.getOffset();
    }
    try (DataParser parser = parsers().getParser("id", stream(STACK_TRACE), offset)) {
      assertEquals("fine", value(parser.parse(), "/message"));
      assertEquals(null, parser.parse());
      assertEquals("-1", parser.getOffset());
    }
  }

  @Test
  void extendedFormatsHaveAHeaderAndExtensions() throws Exception {
    config.logMode = LogFormat.CEF;
    Record cef = parse("CEF:0|V|P|1.0|100|bad \\| worse|10|src=10.0.0.1 msg=two words cs1Label=rule cs1=x\\=y").get(0);
    assertEquals(0, cef.get("/cefVersion").getValueAsInteger());
    assertEquals("two words", value(cef, "/extensions/msg"));
    assertEquals("x\\=y", value(cef, "/extensions/rule"));
    config.logMode = LogFormat.LEEF;
    assertEquals("5", value(parse("LEEF:2.0|V|P|1.0|41|^|src=10.0.1.8^sev=5").get(0), "/extensions/sev"));
    assertEquals("5", value(parse("LEEF:1.0|V|P|1.0|41|src=10.0.1.8\tsev=5").get(0), "/extensions/sev"));
    assertEquals("LOG_PARSER_12", assertThrows(DataParserException.class, () -> parse("hello")).getErrorCode().getCode());
  }

  @Test
  void aLongLineIsCutAndMarked() throws Exception {
    config.logMaxObjectLen = COMMON.length();
    Record record = parse(COMMON + "99999").get(0);
    assertEquals("2326", value(record, "/bytes"));
    assertTrue(record.get("/truncated").getValueAsBoolean());
  }

  private void assertIssue(String code, String name) {
    List<ConfigIssue> issues = new ArrayList<>();
    parsers().init(issues, "DATA_FORMAT", "");
    Issues.assertIssue(issues, code, name);
  }

  private List<Record> parse(String text) throws Exception {
    List<Record> records = new ArrayList<>();
    try (DataParser parser = parsers().getParser("id", text.getBytes(StandardCharsets.UTF_8))) {
      for (Record record = parser.parse(); record != null; record = parser.parse()) {
        records.add(record);
      }
    }
    return records;
  }

  private RecordParsers parsers() {
    return new RecordParsers(context, DataFormat.LOG, config);
  }

  private static String value(Record record, String path) {
    return record.get(path).getValueAsString();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
