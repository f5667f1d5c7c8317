package stf.engine.dataformat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlFormatTest {

  private static final String BOOKS = "<all><book id=\"1\"><t>A</t></book><book id=\"2\"><t>B</t><t>C</t></book></all>";

  private final ProtoConfigurableEntity.Context context = TestContext.create();
  private final ParserFormatConfig config = new ParserFormatConfig();
  private final GeneratorFormatConfig output = new GeneratorFormatConfig();

  @Test
  void eachDelimiterElementBecomesARecord() throws Exception {
    config.xmlRecordElement = "book";
    List<Record> records = parse(BOOKS);
    assertEquals(2, records.size());
    assertEquals("1", records.get(0).get("/book/'attr|id'").getValueAsString());
    assertEquals("C", records.get(1).get("/book/t[1]/value").getValueAsString());
  }

  @Test
  void readingGoesOnWhereItEnded() throws Exception {
    config.xmlRecordElement = "book";
    config.preserveRootElement = false;
    String offset;
    try (DataParser parser = parsers().getParser("id", stream(BOOKS), "0")) {
      parser.parse();
      offset = parser.getOffset();
    }
    try (DataParser parser = parsers().getParser("id", stream(BOOKS), offset)) {
      assertEquals("B", parser.parse().get("/t[0]/value").getValueAsString());
      assertEquals(null, parser.parse());
      assertEquals("-1", parser.getOffset());
    }
  }

  @Test
  void pathsAndAttributesBecomeFieldAttributes() throws Exception {
    config.outputFieldAttributes = true;
    config.includeFieldXpathAttributes = true;
    Record record = parse(BOOKS).get(0);
    assertEquals("2", record.get("/all/book[1]").getAttribute("xmlAttr:id"));
    assertEquals("/all/book[1]/t[0]", record.get("/all/book[1]/t[0]/value").getAttribute("xpath"));
    assertEquals("/all/book[0]/t", record.get("/all/book[0]/t[0]/value").getAttribute("xpath"));
  }

  @Test
  void brokenXmlIsAnErrorWithACode() {
    assertEquals("XML_PARSER_03", assertThrows(DataParserException.class, () -> parse("<a><b></a>")).getErrorCode().getCode());
    assertEquals("XML_PARSER_00", assertThrows(DataParserException.class, () -> parse("text")).getErrorCode().getCode());
    config.xmlRecordElement = "book";
    config.xmlMaxObjectLen = 10;
    assertEquals("XML_PARSER_02", assertThrows(DataParserException.class, () -> parse(BOOKS)).getErrorCode().getCode());
  }

  @Test
  void anImpossibleDelimiterIsAnIssue() {
    config.xmlRecordElement = "/a//b";
    List<ConfigIssue> issues = new ArrayList<>();
    new RecordParsers(context, DataFormat.XML, config).init(issues, "DATA_FORMAT", "");
    assertEquals(1, issues.size());
    assertTrue(issues.get(0).toString().contains("xmlRecordElement"), issues::toString);
  }

  @Test
  void fieldsBecomeElementsAndTheirAttributesNamespaces() throws Exception {
    output.xmlPrettyPrint = false;
    Field root = Field.create(Collections.singletonMap("n:b", Field.create(Arrays.asList(Field.create(1), Field.create(2)))));
    root.setAttribute("xmlns:n", "urn:n");
    root.setAttribute("id", "7");
    String xml = write(Field.create(Collections.singletonMap("a", root)));
    assertTrue(xml.endsWith("<a id=\"7\"><n:b xmlns:n=\"urn:n\">1</n:b><n:b xmlns:n=\"urn:n\">2</n:b></a>"), xml);
  }

  @Test
  void onlyOneRootCanBeWritten() {
    assertCode("XML_GENERATOR_00", Field.create("x"));
    assertCode("XML_GENERATOR_04", Field.create(Collections.emptyMap()));
    assertCode("XML_GENERATOR_05", Field.create(Collections.singletonMap("a", Field.create(Collections.emptyList()))));
    assertCode("XML_GENERATOR_08", Field.create(Collections.singletonMap("n:a", Field.create(1))));
    assertCode("XML_GENERATOR_09", Field.create(Collections.singletonMap("a b", Field.create(1))));
  }

  @Test
  void documentsConformToTheSchema() {
    output.xmlValidateSchema = true;
    output.xmlSchema =
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"a\" type=\"xs:int\"/></xs:schema>";
    assertCode("XML_GENERATOR_02", Field.create(Collections.singletonMap("a", Field.create("x"))));
  }

  private void assertCode(String code, Field root) {
    assertEquals(code, assertThrows(DataGeneratorException.class, () -> write(root)).getErrorCode().getCode());
  }

  private String write(Field root) throws Exception {
    RecordGenerators generators = new RecordGenerators(context, DataFormat.XML, output);
    generators.init(new ArrayList<>(), "DATA_FORMAT", "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Record record = context.createRecord("id");
    record.set(root);
    try (DataGenerator generator = generators.getGenerator(bytes)) {
      generator.write(record);
    }
    return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
  }

  private List<Record> parse(String xml) throws Exception {
    List<Record> records = new ArrayList<>();
    try (DataParser parser = parsers().getParser("id", xml.getBytes(StandardCharsets.UTF_8))) {
      for (Record record = parser.parse(); record != null; record = parser.parse()) {
        records.add(record);
      }
    }
    return records;
  }

  private RecordParsers parsers() {
    return new RecordParsers(context, DataFormat.XML, config);
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
