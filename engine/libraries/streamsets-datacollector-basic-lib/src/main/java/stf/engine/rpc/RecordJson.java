package stf.engine.rpc;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Simple records in SDC's JSON, byte for byte as the engine's own writer writes them, in a fraction of the time. A record is simple when its
 * header has no error and no raw data, its names are words, and its fields are null, maps, lists or of the usual types.
 */
final class RecordJson {

  private static final byte[] NO_ERROR = bytes(
      ",\"raw\":null,\"rawMimeType\":null,\"errorDataCollectorId\":null,\"errorPipelineName\":null,\"errorStage\":null,"
          + "\"errorStageLabel\":null,\"errorCode\":null,\"errorMessage\":null,\"errorTimestamp\":0,"
          + "\"errorStackTrace\":null,\"errorJobId\":null,\"errorJobName\":null,\"values\":{");
  private static final byte[] STAGE_CREATOR = bytes("{\"header\":{\"stageCreator\":");
  private static final byte[] SOURCE_ID = bytes(",\"sourceId\":");
  private static final byte[] STAGES_PATH = bytes(",\"stagesPath\":");
  private static final byte[] TRACKING_ID = bytes(",\"trackingId\":");
  private static final byte[] PREVIOUS_ID = bytes(",\"previousTrackingId\":");
  private static final byte[] VALUE_OF_RECORD = bytes("}},\"value\":");
  private static final byte[] TYPE = bytes("{\"type\":\"");
  private static final byte[] VALUE = bytes("\",\"value\":");
  private static final byte[] SINGLE_QUOTED_PATH = bytes(",\"sqpath\":\"");
  private static final byte[] DOUBLE_QUOTED_PATH = bytes("\",\"dqpath\":\"");
  private static final byte[] END_OF_FIELD = bytes("\"}");
  private static final byte[] NULL = bytes("null");
  private static final int FLUSH_AT = 1 << 16;
  /** Signs that are the same in a text and in its JSON. '?' is not one of them, because it also stands for what is not Latin-1. */
  private static final boolean[] PLAIN = new boolean[256];

  static {
    Arrays.fill(PLAIN, ' ', '~' + 1, true);
    PLAIN['"'] = PLAIN['\\'] = PLAIN['?'] = false;
  }

  private final OutputStream out;
  private byte[] buffer = new byte[2 * FLUSH_AT];
  private int length;
  private byte[] path = new byte[256];
  private final Repeated stageCreator = new Repeated();
  private final Repeated stagesPath = new Repeated();

  RecordJson(OutputStream out) {
    this.out = out;
  }

  /** Writes the record, or nothing when it is not a simple one. */
  boolean write(Record record) throws IOException {
    Record.Header header = record.getHeader();
    if (!isSimple(header)) {
      return false;
    }
    int begin = length;
    raw(STAGE_CREATOR);
    repeated(stageCreator, header.getStageCreator());
    raw(SOURCE_ID);
    text(header.getSourceId());
    raw(STAGES_PATH);
    repeated(stagesPath, header.getStagesPath());
    raw(TRACKING_ID);
    text(header.getTrackingId());
    raw(PREVIOUS_ID);
    text(header.getPreviousTrackingId());
    raw(NO_ERROR);
    attributes(header);
    raw(VALUE_OF_RECORD);
    if (record.get() == null) {
      raw(NULL);
    } else if (!field(record.get(), 0)) {
      length = begin;
      return false;
    }
    raw('}');
    if (length > FLUSH_AT) {
      flush();
    }
    return true;
  }

  /** Bytes between and before records, and those of other records. */
  void append(byte[] bytes) {
    raw(bytes);
  }

  void flush() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }

  private static boolean isSimple(Record.Header header) {
    return header.getRaw() == null
        && header.getRawMimeType() == null
        && header.getErrorDataCollectorId() == null
        && header.getErrorStage() == null
        && header.getErrorCode() == null
        && header.getErrorTimestamp() == 0;
  }

  private void attributes(Record.Header header) {
    boolean first = true;
    for (String name : header.getAttributeNames()) {
      if (!first) {
        raw(',');
      }
      first = false;
      text(name);
      raw(':');
      text(header.getAttribute(name));
    }
  }

  /** False, with a part written, when the field is not a simple one. */
  private boolean field(Field field, int pathLength) {
    if (field.getAttributes() != null && !field.getAttributes().isEmpty()) {
      return false;
    }
    raw(TYPE);
    plain(field.getType().name());
    raw(VALUE);
    if (!value(field, pathLength)) {
      return false;
    }
    raw(SINGLE_QUOTED_PATH);
    raw(path, pathLength);
    raw(DOUBLE_QUOTED_PATH);
    raw(path, pathLength);
    raw(END_OF_FIELD);
    return true;
  }

  private boolean value(Field field, int pathLength) {
    Object value = field.getValue();
    if (value == null) {
      raw(NULL);
      return true;
    }
    switch (field.getType()) {
      case STRING:
      case CHAR:
        text(value.toString());
        return true;
      case INTEGER:
      case LONG:
      case FLOAT:
      case DOUBLE:
      case DECIMAL:
        raw('"');
        plain(value.toString());
        raw('"');
        return true;
      case SHORT:
      case BYTE:
      case BOOLEAN:
        plain(value.toString());
        return true;
      case DATE:
      case TIME:
      case DATETIME:
        plain(Long.toString(((Date) value).getTime()));
        return true;
      case MAP:
        return map(field.getValueAsMap(), pathLength);
      case LIST:
        return list(field.getValueAsList(), pathLength);
      default:
        return false;
    }
  }

  private boolean map(Map<String, Field> fields, int pathLength) {
    raw('{');
    boolean first = true;
    for (Map.Entry<String, Field> entry : fields.entrySet()) {
      String name = entry.getKey();
      if (!isWord(name)) {
        return false;
      }
      if (!first) {
        raw(',');
      }
      first = false;
      raw('"');
      plain(name);
      raw('"');
      raw(':');
      if (!field(entry.getValue(), extended(pathLength, '/', name))) {
        return false;
      }
    }
    raw('}');
    return true;
  }

  private boolean list(List<Field> fields, int pathLength) {
    raw('[');
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        raw(',');
      }
      if (!field(fields.get(i), extended(pathLength, '[', i + "]"))) {
        return false;
      }
    }
    raw(']');
    return true;
  }

  /** A word needs no quotes in a path. */
  private static boolean isWord(String name) {
    for (int i = 0; i < name.length(); i++) {
      char sign = name.charAt(i);
      boolean fits = sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || sign == '_';
      if (!fits) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  @SuppressWarnings("deprecation") // the only way to copy the bytes of a text without a loop
  private int extended(int pathLength, char separator, String name) {
    int end = pathLength + 1 + name.length();
    if (end > path.length) {
      path = Arrays.copyOf(path, 2 * end);
    }
    path[pathLength] = (byte) separator;
    name.getBytes(0, name.length(), path, pathLength + 1);
    return end;
  }

  private void text(String text) {
    if (text == null) {
      raw(NULL);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    raw('"');
    raw(isPlain(bytes) ? bytes : escaped(text).getBytes(StandardCharsets.UTF_8));
    raw('"');
  }

  /** A text that most records of a batch share. */
  private void repeated(Repeated repeated, String text) {
    if (text != null && text.equals(repeated.text)) {
      raw(repeated.json);
      return;
    }
    int begin = length;
    text(text);
    repeated.text = text;
    repeated.json = Arrays.copyOfRange(buffer, begin, length);
  }

  private static boolean isPlain(byte[] bytes) {
    for (byte sign : bytes) {
      if (!PLAIN[sign & 0xFF]) {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String text) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      int known = "\b\t\n\f\r\"\\".indexOf(sign);
      if (known >= 0) {
        result.append('\\').append("btnfr\"\\".charAt(known));
      } else if (sign < ' ') {
        result.append(String.format("\\u%04X", (int) sign));
      } else {
        result.append(sign);
      }
    }
    return result.toString();
  }

  @SuppressWarnings("deprecation") // the only way to copy the bytes of a text without a loop
  private void plain(String text) {
    ensureCapacity(text.length());
    text.getBytes(0, text.length(), buffer, length);
    length += text.length();
  }

  private void raw(char sign) {
    ensureCapacity(1);
    buffer[length++] = (byte) sign;
  }

  private void raw(byte[] bytes) {
    raw(bytes, bytes.length);
  }

  private void raw(byte[] bytes, int count) {
    ensureCapacity(count);
    System.arraycopy(bytes, 0, buffer, length, count);
    length += count;
  }

  private void ensureCapacity(int count) {
    if (length + count > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + count));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static final class Repeated {

    private String text;
    private byte[] json;
  }
}
