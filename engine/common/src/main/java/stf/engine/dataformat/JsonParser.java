package stf.engine.dataformat;

import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import com.streamsets.pipeline.api.ext.JsonObjectReader;
import com.streamsets.pipeline.api.ext.io.ObjectLengthException;
import com.streamsets.pipeline.api.ext.json.Mode;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.IOException;
import java.io.Reader;

/** Reads JSON values, one record each, with the engine's own reader. */
final class JsonParser extends FormatParser {

  private final JsonObjectReader reader;
  private final int maxLength;
  private boolean atEnd;

  JsonParser(ProtoConfigurableEntity.Context context, String id, Reader in, long offset, ParserFormatConfig config)
      throws DataParserException {
    super(context, id);
    maxLength = config.jsonMaxObjectLen;
    Mode mode = config.jsonContent == JsonContent.ARRAY_OBJECTS ? Mode.ARRAY_OBJECTS : Mode.MULTIPLE_OBJECTS;
    try {
      reader = ((ContextExtensions) context).createJsonObjectReader(in, offset, maxLength, mode, Object.class);
    } catch (IOException e) {
      throw new DataParserException(FormatErrors.JSON_PARSER_00, id, offset, e.toString(), e);
    }
  }

  /** After an object that is too long the reader stands in the middle of it, so nothing behind it can be read. */
  @Override
  public Record parse() throws IOException, DataParserException {
    long offset = reader.getReaderPosition();
    try {
      Object json = reader.read();
      if (json == JsonObjectReader.EOF) {
        atEnd = true;
        return null;
      }
      return record(offset, JsonFields.field(json));
    } catch (ObjectLengthException e) {
      throw new DataParserException(FormatErrors.JSON_PARSER_02, id, offset, maxLength);
    }
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
