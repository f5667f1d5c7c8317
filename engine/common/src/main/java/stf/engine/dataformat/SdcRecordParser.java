package stf.engine.dataformat;

import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import com.streamsets.pipeline.api.ext.RecordReader;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.IOException;
import java.io.InputStream;

/** Reads whole records, headers and types included, as another pipeline wrote them. */
final class SdcRecordParser extends FormatParser {

  private final RecordReader reader;
  private boolean atEnd;

  SdcRecordParser(ProtoConfigurableEntity.Context context, String id, InputStream in, long offset) throws DataParserException {
    super(context, id);
    try {
      reader = ((ContextExtensions) context).createRecordReader(in, offset, -1);
    } catch (IOException e) {
      throw new DataParserException(FormatErrors.SDC_RECORD_PARSER_01, id, e.toString(), e);
    }
  }

  @Override
  public Record parse() throws DataParserException {
    try {
      Record record = reader.readRecord();
      atEnd = record == null;
      return record;
    } catch (IOException e) {
      throw new DataParserException(FormatErrors.SDC_RECORD_PARSER_01, id, e.toString(), e);
    }
  }

  @Override
  public String getOffset() {
    return atEnd ? "-1" : String.valueOf(reader.getPosition());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
