package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.ext.io.OverrunReader;
import com.streamsets.pipeline.lib.io.AbstractOverrunDelimitedReader;
import com.streamsets.pipeline.lib.io.OverrunCustomDelimiterReader;
import com.streamsets.pipeline.lib.io.OverrunLineReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads lines, or what stands between custom delimiters, into a field {@code /text}. */
final class TextParser extends FormatParser {

  private static final String TEXT = "text";
  private static final String TRUNCATED = "truncated";

  private final AbstractOverrunDelimitedReader reader;
  private final int maxLength;
  private boolean atEnd;

  TextParser(ProtoConfigurableEntity.Context context, String id, OverrunReader in, long offset, ParserFormatConfig config)
      throws IOException {
    super(context, id);
    maxLength = config.textMaxLineLen;
    Positions.skip(in, offset);
    reader = config.useCustomDelimiter
        ? new OverrunCustomDelimiterReader(in, maxLength, JavaEscapes.unescape(config.customDelimiter),
            config.includeCustomDelimiterInTheText)
        : new OverrunLineReader(in, maxLength);
  }

  @Override
  public Record parse() throws IOException {
    long offset = reader.getPos();
    StringBuilder text = new StringBuilder();
    int length = reader.readLine(text);
    if (length < 0) {
      atEnd = true;
      return null;
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put(TEXT, Field.create(text.toString()));
    if (isTruncated() || maxLength > -1 && length > maxLength) {
      fields.put(TRUNCATED, Field.create(true));
    }
    return record(offset, Field.create(fields));
  }

  @Override
  public String getOffset() {
    return atEnd ? "-1" : String.valueOf(reader.getPos());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
