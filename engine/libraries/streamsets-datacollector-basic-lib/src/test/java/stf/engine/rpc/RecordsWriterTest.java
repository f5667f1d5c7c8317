package stf.engine.rpc;

import static java.util.Arrays.asList;
import static java.util.Collections.emptyList;
import static java.util.Collections.emptyMap;
import static java.util.Collections.singletonList;
import static java.util.Collections.singletonMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.OnRecordError;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import com.streamsets.pipeline.api.ext.RecordWriter;
import com.streamsets.pipeline.sdk.ContextInfoCreator;
import com.streamsets.pipeline.sdk.RecordCreator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Compares with the engine's own writer. */
class RecordsWriterTest {

  private final ContextExtensions engine =
      (ContextExtensions) ContextInfoCreator.createTargetContext("target", false, OnRecordError.TO_ERROR);
  private int byEngine;

  private static Record record(Field value) {
    Record record = RecordCreator.create("origin", "source::\"é\u2028\ud83d\ude00\\\u0001\u001f\t\u007f");
    record.set(value);
    record.getHeader().setAttribute("city", "Lyon\n\"x\"");
    return record;
  }

  private static Field everySimpleType() {
    Map<String, Field> map = new LinkedHashMap<>();
    map.put("text", Field.create("x ~ Größe \"'\\/\b\f\r"));
    map.put("empty", Field.create(""));
    map.put("char", Field.create('\n'));
    map.put("int", Field.create(Integer.MIN_VALUE));
    map.put("long", Field.create(Long.MAX_VALUE));
    map.put("short", Field.create((short) 3));
    map.put("byte", Field.create((byte) -4));
    map.put("bool", Field.create(true));
    map.put("float", Field.create(Float.NEGATIVE_INFINITY));
    map.put("double", Field.create(1e300));
    map.put("nan", Field.create(Double.NaN));
    map.put("decimal", Field.create(new BigDecimal("1E+5")));
    map.put("date", Field.createDate(new Date(5)));
    map.put("time", Field.createTime(new Date(6)));
    map.put("datetime", Field.createDatetime(new Date(-7)));
    map.put("nothing", Field.create(Field.Type.STRING, null));
    map.put("no_map", Field.create(Field.Type.MAP, null));
    map.put("no_bytes", Field.create(Field.Type.BYTE_ARRAY, null));
    map.put("maps", Field.create(singletonMap("a_1", Field.create(singletonMap("b", Field.create(1))))));
    map.put("lists", Field.create(asList(Field.create(1), Field.create(singletonList(Field.create("a"))))));
    map.put("empty_map", Field.create(emptyMap()));
    map.put("empty_list", Field.create(emptyList()));
    return Field.create(map);
  }

  private static Field withAttribute() {
    Field field = Field.create("9.50");
    field.setAttribute("scale", "2");
    return field;
  }

  private String written(Record... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordsWriter writer = new RecordsWriter(body -> {
      byEngine++;
      return engine.createRecordWriter(body);
    });
    writer.write(asList(records), out);
    return text(out);
  }

  private String writtenByEngine(Record... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter writer = engine.createRecordWriter(out)) {
      for (Record record : records) {
        writer.write(record);
      }
    }
    return text(out);
  }

  private static String text(ByteArrayOutputStream out) {
    return new String(out.toByteArray(), StandardCharsets.UTF_8).replaceAll("\\s*\n\\s*", "\n").trim();
  }

  @Test
  void simpleRecordsAreWrittenAsTheEngineDoes() throws IOException {
    Record[] records = {record(everySimpleType()), record(null), record(Field.create("a text")), record(everySimpleType())};
    assertEquals(writtenByEngine(records), written(records));
    assertEquals(1, byEngine, "the first one is compared, and no other");
  }

  @Test
  void recordsOfSeveralStagesKeepTheirOwnHeaders() throws IOException {
    Record[] records = {
        RecordCreator.create("one", "source?1"),
        RecordCreator.create("one", "source?2"),
        RecordCreator.create("zw\u00f6lf \"12\"", "\u0141?"),
        RecordCreator.create("one", "\u0141?"),
    };
    for (Record record : records) {
      record.set(Field.create("\u0141 or ?"));
    }
    assertEquals(writtenByEngine(records), written(records));
    assertEquals(1, byEngine);
  }

  @Test
  void otherRecordsAreWrittenByTheEngine() throws IOException {
    Record[] records = {
        record(Field.create(singletonMap("two words", Field.create(1)))),
        record(Field.create(singletonMap("bytes", Field.create(new byte[] {1})))),
        record(Field.create(singletonMap("amount", withAttribute()))),
        record(Field.createListMap(new LinkedHashMap<>(singletonMap("a", Field.create(1))))),
        record(Field.create(asList(Field.create(singletonMap("", Field.create(1)))))),
    };
    assertEquals(writtenByEngine(records), written(records));
    assertEquals(records.length, byEngine);
  }

  @Test
  void aLargeBatchIsWrittenInPieces() throws IOException {
    Record[] records = new Record[500];
    for (int i = 0; i < records.length; i++) {
      records[i] = record(everySimpleType());
    }
    assertEquals(writtenByEngine(records), written(records));
  }

  @Test
  void anEngineThatWritesInAnotherWayWritesAll() throws IOException {
    Record[] records = {record(Field.create(1)), record(Field.create(2))};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecordsWriter writer = new RecordsWriter(body -> new RecordWriter() {
      @Override
      public String getEncoding() {
        return "other";
      }

      @Override
      public void write(Record record) throws IOException {
        body.write("?{}".getBytes(StandardCharsets.US_ASCII));
      }

      @Override
      public void flush() {
      }

      @Override
      public void close() {
      }
    });
    writer.write(asList(records), out);
    assertEquals("{}\n{}", text(out).substring(1));
  }
}
