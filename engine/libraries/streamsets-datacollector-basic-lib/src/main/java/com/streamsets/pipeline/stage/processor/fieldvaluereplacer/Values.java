package com.streamsets.pipeline.stage.processor.fieldvaluereplacer;

import com.streamsets.pipeline.api.Field;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Locale;

/** Reads values out of text, and compares with them. */
final class Values {

  private Values() {
  }

  /** The value that the text means in that type. */
  static Object parse(String text, Field.Type type) throws ParseException {
    switch (type) {
      case BOOLEAN:
        return Boolean.valueOf(text);
      case BYTE:
        return Byte.valueOf(text);
      case BYTE_ARRAY:
        return text.getBytes(StandardCharsets.UTF_8);
      case CHAR:
        return text.charAt(0);
      case DATE:
        return new SimpleDateFormat("yyyy-MM-dd", Locale.ENGLISH).parse(text);
      case TIME:
        return new SimpleDateFormat("HH:mm:ss", Locale.ENGLISH).parse(text);
      case DATETIME:
        return new SimpleDateFormat("yyyy-MM-dd HH:mm:ss.SSSZ", Locale.ENGLISH).parse(text);
      case DECIMAL:
        return new BigDecimal(text);
      case DOUBLE:
        return Double.valueOf(text);
      case FLOAT:
        return Float.valueOf(text);
      case INTEGER:
        return Integer.valueOf(text);
      case LONG:
        return Long.valueOf(text);
      case SHORT:
        return Short.valueOf(text);
      case FILE_REF:
        throw new IllegalArgumentException("A file has no such value");
      default:
        return text;
    }
  }

  /** Less than, equal to or greater than zero, as the field is compared to the text; only numbers and text can be. */
  static int compare(Field field, String text) throws ParseException {
    switch (field.getType()) {
      case STRING:
        return field.getValueAsString().compareTo(text);
      case FLOAT:
        return order(field.getValueAsFloat(), (Float) parse(text, field.getType()));
      case DOUBLE:
        return order(field.getValueAsDouble(), (Double) parse(text, field.getType()));
      case BYTE:
      case SHORT:
      case INTEGER:
      case LONG:
        return Long.compare(field.getValueAsLong(), ((Number) parse(text, field.getType())).longValue());
      default:
        throw new IllegalArgumentException("Values of type " + field.getType() + " have no order");
    }
  }

  private static int order(double a, double b) {
    return a == b ? 0 : a < b ? -1 : 1;
  }
}
