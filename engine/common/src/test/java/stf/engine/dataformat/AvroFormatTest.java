package stf.engine.dataformat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AvroFormatTest {

  private static final String SCHEMA = "{\"type\":\"record\",\"name\":\"r\",\"fields\":["
      + "{\"name\":\"n\",\"type\":\"int\"},{\"name\":\"s\",\"type\":[\"null\",\"string\"],\"default\":null},"
      + "{\"name\":\"d\",\"type\":[\"null\",{\"type\":\"bytes\",\"logicalType\":\"decimal\",\"precision\":9,\"scale\":2}],"
      + "\"default\":null},"
      + "{\"name\":\"t\",\"type\":[\"null\",{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}],\"default\":null},"
      + "{\"name\":\"u\",\"type\":[\"string\",\"int\",{\"type\":\"map\",\"values\":\"long\"}],\"default\":\"none\"}]}";

  private final ProtoConfigurableEntity.Context context = TestContext.create();
  private final ParserFormatConfig input = new ParserFormatConfig();
  private final GeneratorFormatConfig output = new GeneratorFormatConfig();

  @BeforeEach
  void useTheSchema() {
    input.avroSchemaSource = ParserSchemaSource.SOURCE;
    output.avroSchemaSource = GeneratorSchemaSource.INLINE;
    output.avroSchema = SCHEMA;
  }

  @ParameterizedTest
  @EnumSource
  void recordsComeBackOutOfAContainer(AvroCompression compression) throws Exception {
    output.avroCompression = compression;
    Record record = record("n", Field.create(1), "s", Field.create("x"), "d", Field.create(new BigDecimal("1.5")),
        "t", Field.createDatetime(new Date(1_000)), "u", Field.create(7));
    Record back = parse(write(record)).get(0);
    assertEquals("id", back.getHeader().getSourceId());
    assertTrue(back.getHeader().getAttribute("avroSchema").contains("timestamp-millis"));
    assertEquals(Field.Type.LIST_MAP, back.get().getType());
    assertEquals(new BigDecimal("1.50"), back.get("/d").getValueAsDecimal());
    assertEquals("2", back.get("/d").getAttribute("scale"));
    assertEquals(Field.Type.DATETIME, back.get("/t").getType());
    assertEquals(7, back.get("/u").getValueAsInteger());
    assertEquals("1", back.getHeader().getAttribute("avro.union.typeIndex./u"));
  }

  @Test
  void whatIsMissingTakesItsDefault() throws Exception {
    Record back = parse(write(record("n", Field.create(1)))).get(0);
    assertEquals("none", back.get("/u").getValueAsString());
    assertEquals(Field.Type.DECIMAL, back.get("/d").getType());
    assertEquals(null, back.get("/d").getValue());
  }

  @Test
  void dataWithoutItsSchemaIsReadWithTheConfiguredOne() throws Exception {
    output.includeSchema = false;
    input.avroSchemaSource = ParserSchemaSource.INLINE;
    input.avroSchema = SCHEMA;
    List<Record> back = parse(write(record("n", Field.create(1)), record("n", Field.create(2))));
    assertEquals(2, back.size());
    assertEquals(2, back.get(1).get("/n").getValueAsInteger());
    byte[] cut = {2, 2};
    assertEquals("AVRO_PARSER_00", assertThrows(DataParserException.class, () -> parse(cut)).getErrorCode().getCode());
  }

  @Test
  void anOriginOfFilesHasNoChoice() {
    input.avroSchemaSource = null;
    List<ConfigIssue> issues = new ArrayList<>();
    assertTrue(parsers().init(issues, "DATA_FORMAT", ""), issues::toString);
  }

  @Test
  void theSchemaMayComeWithTheRecord() throws Exception {
    output.avroSchemaSource = GeneratorSchemaSource.HEADER;
    Record record = record("n", Field.create(1));
    assertEquals("AVRO_GENERATOR_03", errorOf(record));
    record.getHeader().setAttribute("avroSchema", SCHEMA);
    assertEquals(1, parse(write(record)).get(0).get("/n").getValueAsInteger());
    Record other = record("n", Field.create(1));
    other.getHeader().setAttribute("avroSchema", SCHEMA.replace("\"r\"", "\"q\""));
    assertEquals("AVRO_GENERATOR_04", errorOf(record, other));
    other.getHeader().setAttribute("avroSchema", "{");
    assertEquals("DATA_FORMAT_300", errorOf(other));
  }

  @Test
  void whatDoesNotFitIsAnErrorWithACode() {
    assertEquals("AVRO_GENERATOR_00", errorOf(record("s", Field.create("x"))));
    assertEquals("AVRO_GENERATOR_01", errorOf(record("n", Field.create(Field.Type.INTEGER, null))));
    assertEquals("AVRO_GENERATOR_05", errorOf(record("n", Field.create("x"))));
    assertEquals("AVRO_GENERATOR_06", errorOf(record("n", Field.create(1), "d", Field.create(new BigDecimal("1.234")))));
    assertEquals("CMN_0106", errorOf(record("n", Field.create(1), "u", Field.create(true))));
  }

  @Test
  void readingOfAFileGoesOnWhereItEnded(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.avro");
    Files.write(file, write(record("n", Field.create(1)), record("n", Field.create(2)), record("n", Field.create(3))));
    String offset;
    try (DataParser parser = parsers().getParser(file, "0")) {
      parser.parse();
      offset = parser.getOffset();
    }
    try (DataParser parser = parsers().getParser(file, offset)) {
      Record second = parser.parse();
      assertEquals(2, second.get("/n").getValueAsInteger());
      assertEquals("a.avro::" + parser.getOffset(), second.getHeader().getSourceId());
      parser.parse();
      assertEquals(null, parser.parse());
      assertEquals("-1", parser.getOffset());
    }
    try (DataParser parser = parsers().getParser("s", new ByteArrayInputStream(Files.readAllBytes(file)), "2")) {
      assertEquals("s::3", parser.parse().getHeader().getSourceId());
    }
  }

  @Test
  void aWrongSchemaIsAnIssue() {
    output.avroSchema = "{\"type\":\"nope\"}";
    input.avroSchemaSource = ParserSchemaSource.INLINE;
    input.avroSchema = output.avroSchema;
    List<ConfigIssue> issues = new ArrayList<>();
    parsers().init(issues, "DATA_FORMAT", "");
    new RecordGenerators(context, DataFormat.AVRO, output).init(issues, "DATA_FORMAT", "");
    assertTrue(issues.toString().contains("DATA_FORMAT_06") && issues.toString().contains("DATA_FORMAT_300"), issues::toString);
  }

  @Test
  void binaryDataIsOneRecord() throws Exception {
    byte[] bytes = {0, 1, 2};
    RecordParsers parsers = new RecordParsers(context, DataFormat.BINARY, input);
    try (DataParser parser = parsers.getParser("id", bytes)) {
      assertArrayEquals(bytes, parser.parse().get().getValueAsByteArray());
      assertEquals(null, parser.parse());
    }
    input.binaryMaxObjectLen = 2;
    try (DataParser parser = parsers.getParser("id", bytes)) {
      assertEquals("BINARY_PARSER_00", assertThrows(DataParserException.class, parser::parse).getErrorCode().getCode());
    }
    output.binaryFieldPath = "/b";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataGenerator generator = new RecordGenerators(context, DataFormat.BINARY, output).getGenerator(out)) {
      generator.write(record("b", Field.create(bytes)));
      generator.write(record("c", Field.create(1)));
      assertThrows(DataGeneratorException.class,
          () -> generator.write(record("b", Field.create(Collections.singletonList(Field.create(1))))));
    }
    assertArrayEquals(bytes, out.toByteArray());
  }

  private String errorOf(Record... records) {
    return assertThrows(DataGeneratorException.class, () -> write(records)).getErrorCode().getCode();
  }

  private byte[] write(Record... records) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataGenerator generator = new RecordGenerators(context, DataFormat.AVRO, output).getGenerator(bytes)) {
      for (Record record : records) {
        generator.write(record);
      }
    }
    return bytes.toByteArray();
  }

  private List<Record> parse(byte[] bytes) throws Exception {
    List<Record> records = new ArrayList<>();
    try (DataParser parser = parsers().getParser("id", bytes)) {
      for (Record record = parser.parse(); record != null; record = parser.parse()) {
        records.add(record);
      }
    }
    return records;
  }

  private RecordParsers parsers() {
    return new RecordParsers(context, DataFormat.AVRO, input);
  }

  private Record record(Object... namesAndFields) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndFields.length; i += 2) {
      fields.put((String) namesAndFields[i], (Field) namesAndFields[i + 1]);
    }
    Record record = context.createRecord("case");
    record.set(Field.create(fields));
    return record;
  }
}
