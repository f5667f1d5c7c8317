package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import com.streamsets.pipeline.api.ext.JsonObjectReader;
import com.streamsets.pipeline.api.ext.io.OverrunReader;
import com.streamsets.pipeline.api.ext.json.Mode;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.api.service.dataformats.RecoverableDataParserException;
import java.io.IOException;
import java.util.LinkedHashMap;

/**
 * Reads JSON values, one record each, with the engine's own reader.
 *
 * <p>The length limit is checked here: the engine's reader, when it finds an object too long, goes on in the middle of it and
 * yields its pieces as values of their own.
 */
final class JsonParser extends FormatParser {

  private static final int NO_LIMIT = -1;

  private final JsonObjectReader reader;
  private final int maxLength;
  private boolean atEnd;

  JsonParser(ProtoConfigurableEntity.Context context, String id, OverrunReader in, long offset, ParserFormatConfig config)
      throws IOException {
    super(context, id);
    maxLength = config.jsonMaxObjectLen;
    Mode mode = config.jsonContent == JsonContent.ARRAY_OBJECTS ? Mode.ARRAY_OBJECTS : Mode.MULTIPLE_OBJECTS;
    reader = ((ContextExtensions) context).createJsonObjectReader(in, offset, NO_LIMIT, mode, Object.class);
  }

  @Override
  public Record parse() throws IOException, DataParserException {
    long offset = reader.getReaderPosition();
    try {
      Object json = reader.read();
      if (json == JsonObjectReader.EOF) {
        atEnd = true;
        return null;
      }
      if (maxLength > 0 && reader.getReaderPosition() - offset > maxLength) {
        throw new RecoverableDataParserException(record(offset, Field.create(new LinkedHashMap<>())),
            FormatErrors.JSON_PARSER_02, offset, id, maxLength);
      }
      return record(offset, JsonFields.field(json));
    } catch (IOException e) {
      throw new DataParserException(FormatErrors.JSON_PARSER_01, id, offset, firstLine(e), e);
    }
  }

  private static String firstLine(IOException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  @Override
  public String getOffset() {
    return atEnd ? "-1" : String.valueOf(reader.getReaderPosition());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
