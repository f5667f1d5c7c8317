package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.ext.io.OverrunReader;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.lib.io.OverrunLineReader;
import com.streamsets.pipeline.lib.parser.log.Constants;
import java.io.IOException;
import java.util.Map;

/** Reads log lines. It is always a line ahead, to know what belongs to the line before. */
final class LogParser extends FormatParser {

  private static final String TRUNCATED = "truncated";

  private final OverrunLineReader reader;
  private final LogLineParser lines;
  private final ParserFormatConfig config;
  private Line current;
  private boolean started;
  /** Behind the line that was read last, without what follows it. */
  private long recordOffset;
  private long nextOffset;

  LogParser(
      ProtoConfigurableEntity.Context context, String id, OverrunReader in, long offset, LogLineParser lines,
      ParserFormatConfig config
  ) throws IOException {
    super(context, id);
    this.lines = lines;
    this.config = config;
    Positions.skip(in, offset);
    reader = new OverrunLineReader(in, config.logMaxObjectLen);
    nextOffset = offset;
    recordOffset = offset;
  }

  @Override
  public Record parse() throws IOException, DataParserException {
    if (!started) {
      started = true;
      current = next(null);
    }
    if (current == null) {
      nextOffset = -1;
      return null;
    }
    Line line = current;
    long offset = recordOffset;
    recordOffset = line.end;
    current = next(line);
    return record(offset, Field.create(line.fields));
  }

  @Override
  public String getOffset() {
    return String.valueOf(nextOffset);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** The next line that fits; what comes before it belongs to the line before, or is left out, or is an error. */
  private Line next(Line before) throws IOException, DataParserException {
    int further = 0;
    while (true) {
      nextOffset = reader.getPos();
      StringBuilder text = new StringBuilder();
      reader.resetCount();
      int length = reader.readLine(text);
      if (length < 0) {
        return null;
      }
      try {
        Line line = new Line();
        line.fields = lines.parse(text.toString());
        line.end = reader.getPos();
        if (config.retainOriginalLine) {
          line.fields.put(Constants.ORIGINAL_LINE, Field.create(text.toString()));
        }
        if (isTruncated() || config.logMaxObjectLen > -1 && length > config.logMaxObjectLen) {
          line.fields.put(TRUNCATED, Field.create(true));
        }
        return line;
      } catch (DataParserException e) {
        if (config.logMode != LogFormat.LOG4J || config.onParseError == LogParseErrorAction.ERROR) {
          throw e;
        }
        boolean stackTrace = config.onParseError == LogParseErrorAction.INCLUDE_AS_STACK_TRACE;
        if (stackTrace && before != null && further++ < config.maxStackTraceLines) {
          before.append(Constants.MESSAGE, text);
          before.append(Constants.ORIGINAL_LINE, text);
        }
      }
    }
  }

  /** A line that fits. */
  private static final class Line {

    private Map<String, Field> fields;
    private long end;

    private void append(String name, CharSequence text) {
      Field field = fields.get(name);
      if (field != null) {
        fields.put(name, Field.create(field.getValueAsString() + "\n" + text));
      }
    }
  }
}
