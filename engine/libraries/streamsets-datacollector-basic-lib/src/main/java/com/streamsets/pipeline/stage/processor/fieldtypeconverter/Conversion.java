package com.streamsets.pipeline.stage.processor.fieldtypeconverter;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.base.OnRecordErrorException;
import com.streamsets.pipeline.stage.common.HeaderAttributeConstants;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Converts fields to one type. */
final class Conversion {

  private static final int ANY_SCALE = -1;

  private final ConversionConfig config;
  private final Locale locale;

  Conversion(ConversionConfig config) {
    this.config = config;
    locale = LocaleValues.locale(config.dataLocale);
  }

  /** Whether the configured format can be read again into a date with a zone. */
  boolean isFormatComplete() {
    if (config.targetType != Field.Type.ZONED_DATETIME) {
      return true;
    }
    try {
      ZonedDateTime.parse(zonedFormat().format(ZonedDateTime.now()), zonedFormat());
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  Field convert(Record record, String path, Field field) {
    Field.Type target = config.targetType;
    Field.Type source = field.getType();
    if (source == Field.Type.ZONED_DATETIME && target != Field.Type.STRING && target != source) {
      throw new OnRecordErrorException(record, ConverterErrors.CONVERTER_04, target);
    }
    try {
      return field.getValue() == null && isSpecial(source) ? Field.create(target, null) : converted(field, source, target);
    } catch (ParseException | RuntimeException e) {
      Object value = source == Field.Type.STRING ? field.getValueAsString() : field.getValue();
      throw new OnRecordErrorException(record, ConverterErrors.CONVERTER_00, path, source, value, target, e);
    }
  }

  /** These know null of every type; the others convert it as any value. */
  private static boolean isSpecial(Field.Type source) {
    return source != Field.Type.ZONED_DATETIME;
  }

  private Field converted(Field field, Field.Type source, Field.Type target) throws ParseException {
    boolean isDate = source == Field.Type.DATE || source == Field.Type.TIME || source == Field.Type.DATETIME;
    if (source == Field.Type.STRING) {
      return fromText(field, field.getValueAsString());
    } else if (isDate && target == Field.Type.LONG) {
      return Field.create(field.getValueAsDatetime().getTime());
    } else if (target == Field.Type.STRING && (isDate || config.treatInputFieldAsDate && source == Field.Type.LONG)) {
      return Field.create(dateFormat().format(field.getValueAsDatetime()));
    } else if (isDate && target == Field.Type.ZONED_DATETIME) {
      ZoneId zone = ZoneId.of(config.zonedDateTimeTargetTimeZone);
      return Field.createZonedDateTime(field.getValueAsDatetime().toInstant().atZone(zone));
    } else if (source == Field.Type.ZONED_DATETIME) {
      return target == source ? field : zonedText(field);
    } else if (source == Field.Type.BYTE_ARRAY && target == Field.Type.STRING) {
      return Field.create(new String(field.getValueAsByteArray(), Charset.forName(config.encoding)));
    } else if (target == Field.Type.DECIMAL && isNumber(source)) {
      return Field.create(scaled(Field.create(target, field.getValue()).getValueAsDecimal()));
    } else if (source == Field.Type.BOOLEAN
        && (target == Field.Type.SHORT || target == Field.Type.INTEGER || target == Field.Type.LONG)) {
      return Field.create(target, field.getValueAsBoolean() ? 1 : 0);
    }
    return Field.create(target, field.getValue());
  }

  private Field zonedText(Field field) {
    return field.getValue() == null
        ? Field.create(Field.Type.STRING, null)
        : Field.create(zonedFormat().format(field.getValueAsZonedDateTime()));
  }

  private static boolean isNumber(Field.Type type) {
    return type.isOneOf(Field.Type.BYTE, Field.Type.SHORT, Field.Type.INTEGER, Field.Type.LONG, Field.Type.FLOAT,
        Field.Type.DOUBLE, Field.Type.DECIMAL);
  }

  private Field fromText(Field field, String text) throws ParseException {
    switch (config.targetType) {
      case BOOLEAN:
        return Field.create(Boolean.parseBoolean(text.trim()));
      case CHAR:
        return Field.create(text.charAt(0));
      case BYTE:
        // The only number whose text may not begin with a space.
        return Field.create(number(text).byteValue());
      case SHORT:
        return Field.create(number(text.trim()).shortValue());
      case INTEGER:
        return Field.create(number(text.trim()).intValue());
      case LONG:
        return Field.create(number(text.trim()).longValue());
      case FLOAT:
        return Field.create(number(text.trim()).floatValue());
      case DOUBLE:
        return Field.create(number(text.trim()).doubleValue());
      case DECIMAL:
        return decimal(text.trim());
      case DATE:
        return Field.createDate(dateFormat().parse(text.trim()));
      case TIME:
        return Field.createTime(dateFormat().parse(text.trim()));
      case DATETIME:
        return Field.createDatetime(dateFormat().parse(text.trim()));
      case ZONED_DATETIME:
        return Field.createZonedDateTime(ZonedDateTime.parse(text.trim(), zonedFormat()));
      case BYTE_ARRAY:
        return Field.create(text.getBytes(StandardCharsets.UTF_8));
      default:
        return field;
    }
  }

  private Number number(String text) throws ParseException {
    return NumberFormat.getInstance(locale).parse(text);
  }

  private Field decimal(String text) throws ParseException {
    DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(locale);
    format.setParseBigDecimal(true);
    BigDecimal value = scaled(new BigDecimal(format.parse(text).toString()));
    Field field = Field.create(value);
    field.setAttribute(HeaderAttributeConstants.ATTR_PRECISION, String.valueOf(value.precision()));
    field.setAttribute(HeaderAttributeConstants.ATTR_SCALE, String.valueOf(value.scale()));
    return field;
  }

  private BigDecimal scaled(BigDecimal value) {
    return config.scale == ANY_SCALE
        ? value
        : value.setScale(config.scale, RoundingMode.valueOf(config.decimalScaleRoundingStrategy.name().substring("ROUND_".length())));
  }

  private SimpleDateFormat dateFormat() {
    String pattern = config.dateFormat == DateMask.OTHER ? config.otherDateFormat : config.dateFormat.getLabel();
    return new SimpleDateFormat(pattern, Locale.ENGLISH);
  }

  private DateTimeFormatter zonedFormat() {
    switch (config.zonedDateTimeFormat) {
      case ISO_OFFSET_DATE_TIME:
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME;
      case ISO_ZONED_DATE_TIME:
        return DateTimeFormatter.ISO_ZONED_DATE_TIME;
      default:
        return DateTimeFormatter.ofPattern(config.otherZonedDateTimeFormat, locale);
    }
  }
}
