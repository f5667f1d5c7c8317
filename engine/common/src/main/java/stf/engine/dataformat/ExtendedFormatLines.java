package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of the formats CEF and LEEF: a header with bars between its fields, then keys and values. */
final class ExtendedFormatLines implements LogLineParser {

  /** The formats, with the fields of their headers behind the version of the format. */
  enum Kind {
    CEF("vendor", "product", "version", "signature", "name", "severity"),
    LEEF("vendor", "product", "version", "eventId");

    private final String[] header;

    Kind(String... header) {
      this.header = header;
    }
  }

  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern EQUALS = Pattern.compile("(?<!\\\\)=");
  private static final String LABEL = "Label";
  private static final int HEXADECIMAL = 16;

  private final Kind kind;

  ExtendedFormatLines(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Map<String, Field> parse(String line) throws DataParserException {
    Map<String, Field> fields = new LinkedHashMap<>();
    Matcher bars = BAR.matcher(line);
    if (!bars.find()) {
      throw new DataParserException(FormatErrors.LOG_PARSER_12, kind, 1, 0);
    }
    fields.put(kind.name().toLowerCase() + "Version", version(line, line.substring(0, bars.start())));
    int from = bars.end();
    for (int i = 0; i < kind.header.length; i++) {
      if (!bars.find()) {
        throw new DataParserException(FormatErrors.LOG_PARSER_12, kind, kind.header.length + 1, i + 1);
      }
      fields.put(kind.header[i], Field.create(line.substring(from, bars.start())));
      from = bars.end();
    }
    char separator = kind == Kind.CEF ? ' ' : '\t';
    if (kind == Kind.LEEF && bars.find()) {
      separator = separator(line, line.substring(from, bars.start()));
      from = bars.end();
    }
    fields.put("extensions", Field.create(extensions(line.substring(from), separator)));
    return fields;
  }

  private Field version(String line, String prefix) throws DataParserException {
    String number = prefix.substring(prefix.indexOf(':') + 1);
    try {
      return kind == Kind.CEF ? Field.create(Integer.parseInt(number)) : Field.create(Double.parseDouble(number));
    } catch (NumberFormatException e) {
      throw new DataParserException(FormatErrors.LOG_PARSER_03, line, kind);
    }
  }

  /** A character, or its code in hexadecimal digits with "x" or "0x" before them. */
  private char separator(String line, String text) throws DataParserException {
    try {
      return text.length() == 1 ? text.charAt(0) : (char) Integer.parseInt(text.substring(text.indexOf('x') + 1), HEXADECIMAL);
    } catch (NumberFormatException e) {
      throw new DataParserException(FormatErrors.LOG_PARSER_03, line, kind);
    }
  }

  /** Values may hold the separator: only the last one before a key ends the value. */
  private static Map<String, Field> extensions(String text, char separator) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher equals = EQUALS.matcher(text);
    String key = equals.find() ? text.substring(0, equals.start()).trim() : null;
    while (key != null) {
      int from = equals.end();
      boolean another = equals.find();
      String value = text.substring(from, another ? equals.start() : text.length());
      int end = another ? value.lastIndexOf(separator) : -1;
      if (end < 0) {
        values.put(key, value);
        key = null;
      } else {
        values.put(key, value.substring(0, end).trim());
        key = value.substring(end + 1).trim();
      }
    }
    return labelled(values);
  }

  /** A value {@code cs1} with {@code cs1Label=name} is called {@code name}. */
  private static Map<String, Field> labelled(Map<String, String> values) {
    Map<String, String> labels = new HashMap<>();
    values.forEach((key, value) -> {
      if (key.endsWith(LABEL)) {
        labels.put(key.substring(0, key.length() - LABEL.length()), value);
      }
    });
    Map<String, Field> fields = new LinkedHashMap<>();
    values.forEach((key, value) -> {
      if (!key.endsWith(LABEL)) {
        fields.put(labels.getOrDefault(key, key), Field.create(value));
      }
    });
    return fields;
  }
}
