package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads all bytes into one record. */
final class BinaryParser extends FormatParser {

  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final int maxLength;
  private boolean atEnd;

  /** @param offset other than 0 where the record was read before */
  BinaryParser(ProtoConfigurableEntity.Context context, String id, InputStream in, long offset, ParserFormatConfig config) {
    super(context, id);
    this.in = in;
    this.maxLength = config.binaryMaxObjectLen;
    this.atEnd = offset != 0;
  }

  @Override
  public Record parse() throws IOException, DataParserException {
    if (atEnd) {
      return null;
    }
    atEnd = true;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      bytes.write(buffer, 0, n);
      if (maxLength >= 0 && bytes.size() > maxLength) {
        throw new DataParserException(FormatErrors.BINARY_PARSER_00, id, maxLength);
      }
    }
    return record(id, Field.create(bytes.toByteArray()));
  }

  @Override
  public String getOffset() {
    return atEnd ? "-1" : "0";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
