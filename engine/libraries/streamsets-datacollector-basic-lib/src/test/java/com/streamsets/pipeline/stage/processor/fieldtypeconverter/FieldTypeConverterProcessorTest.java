package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static stf.engine.field.Processed.record;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import stf.engine.field.Processed;

class FieldTypeConverterProcessorTest {

  private final FieldTypeConverterDProcessor stage = new FieldTypeConverterDProcessor();
  private final FieldTypeConverterConfig config = new FieldTypeConverterConfig();

  private Processed convert(Field.Type type, Object value) throws Exception {
    config.fields = Collections.singletonList("/v");
    config.targetType = type;
    stage.fieldTypeConverterConfigs = Collections.singletonList(config);
    return Processed.by(FieldTypeConverterDProcessor.class, stage, record("v", value));
  }

  private Object value(Field.Type type, Object value) throws Exception {
    Field field = convert(type, value).only().get("/v");
    assertEquals(type, field.getType());
    return field.getValue();
  }

  @Test
  void textBecomesNumbersInItsLocale() throws Exception {
    assertEquals(12, value(Field.Type.INTEGER, " 12 "));
    assertEquals(1234L, value(Field.Type.LONG, "1,234"));
    config.dataLocale = "de,DE";
    assertEquals(1234.5, value(Field.Type.DOUBLE, "1.234,5"));
    assertEquals((short) 7, value(Field.Type.SHORT, "7"));
  }

  @Test
  void decimalsKeepTheirScaleOrGetOne() throws Exception {
    assertEquals(new BigDecimal("1.250"), value(Field.Type.DECIMAL, "1.250"));
    config.scale = 1;
    config.decimalScaleRoundingStrategy = RoundingStrategy.ROUND_HALF_UP;
    Field field = convert(Field.Type.DECIMAL, "1.25").only().get("/v");
    assertEquals(new BigDecimal("1.3"), field.getValueAsDecimal());
    assertEquals("2", field.getAttribute("precision"));
    assertEquals("CONVERTER_00", unnecessary().error());
  }

  private Processed unnecessary() throws Exception {
    config.decimalScaleRoundingStrategy = RoundingStrategy.ROUND_UNNECESSARY;
    return convert(Field.Type.DECIMAL, "1.25");
  }

  @Test
  void textBecomesDatesAndBack() throws Exception {
    Object date = value(Field.Type.DATE, "2024-02-29");
    config.dateFormat = DateMask.OTHER;
    config.otherDateFormat = "dd/MM/yy";
    assertEquals("29/02/24", value(Field.Type.STRING, Field.createDate((java.util.Date) date)));
    config.treatInputFieldAsDate = true;
    assertEquals("01/01/70", value(Field.Type.STRING, Field.create(3_600_000L * 12)));
    assertEquals(((java.util.Date) date).getTime(), value(Field.Type.LONG, Field.createDate((java.util.Date) date)));
  }

  @Test
  void zonedDates() throws Exception {
    ZonedDateTime zoned = (ZonedDateTime) value(Field.Type.ZONED_DATETIME, "2024-01-01T10:00:00+01:00[Europe/Paris]");
    assertEquals("2024-01-01T10:00:00+01:00[Europe/Paris]", value(Field.Type.STRING, Field.createZonedDateTime(zoned)));
    assertEquals("CONVERTER_04", convert(Field.Type.LONG, Field.createZonedDateTime(zoned)).error());
    config.targetType = Field.Type.ZONED_DATETIME;
    config.zonedDateTimeFormat = ZonedFormat.OTHER;
    config.otherZonedDateTimeFormat = "HH:mm";
    assertEquals(Collections.singletonList("CONVERTER_03"), Processed.issues(FieldTypeConverterDProcessor.class, stage));
  }

  @Test
  void bytesBooleansAndNull() throws Exception {
    config.encoding = "ISO-8859-1";
    assertEquals("\u00e9", value(Field.Type.STRING, Field.create(new byte[] {(byte) 0xe9})));
    assertEquals(1, value(Field.Type.INTEGER, Field.create(true)));
    assertEquals(null, value(Field.Type.INTEGER, null));
    assertEquals("CONVERTER_00", convert(Field.Type.INTEGER, "x").error());
    assertEquals("CONVERTER_00", convert(Field.Type.CHAR, "").error());
  }

  @Test
  void aFieldThatIsMissingIsPassedOver() throws Exception {
    config.fields = Collections.singletonList("/none");
    stage.fieldTypeConverterConfigs = Collections.singletonList(config);
    assertEquals("1", Processed.by(FieldTypeConverterDProcessor.class, stage, record("v", "1")).only().get("/v").getValue());
  }

  @Test
  void allFieldsOfATypeAreConverted() throws Exception {
    WholeTypeConverterConfig whole = new WholeTypeConverterConfig();
    whole.sourceType = Field.Type.STRING;
    whole.targetType = Field.Type.INTEGER;
    stage.convertBy = ConvertBy.BY_TYPE;
    stage.wholeTypeConverterConfigs = Collections.singletonList(whole);
    Field list = Field.create(Arrays.asList(Field.create("2"), Field.create(true)));

    Record converted = Processed.by(FieldTypeConverterDProcessor.class, stage, record("a", "1", "l", list)).only();

    assertEquals(1, converted.get("/a").getValue());
    assertEquals(2, converted.get("/l[0]").getValue());
    assertEquals(true, converted.get("/l[1]").getValue());
  }
}
