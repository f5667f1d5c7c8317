package stf.engine.dataformat;

import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.IOException;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericRecord;

/** An Avro file; a place in it is a block and the number of records that were read of it. */
final class AvroFileInput extends AvroInput {

  private static final String SEPARATOR = "::";

  private final DataFileReader<GenericRecord> reader;
  private long block;
  private long readOfBlock;

  AvroFileInput(DataFileReader<GenericRecord> reader) {
    this.reader = reader;
    this.block = reader.previousSync();
  }

  void seek(String id, String offset) throws IOException, DataParserException {
    if (offset == null || offset.isEmpty() || offset.equals("0")) {
      return;
    }
    String[] parts = offset.split(SEPARATOR);
    if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("\\d{1,18}")) {
      throw new DataParserException(FormatErrors.DATA_FORMAT_04, offset, id);
    }
    block = Long.parseLong(parts[0]);
    reader.seek(block);
    for (long left = Long.parseLong(parts[1]); left > 0 && reader.hasNext(); left--) {
      reader.next();
      readOfBlock++;
    }
  }

  @Override
  GenericRecord next() {
    if (!reader.hasNext()) {
      return null;
    }
    if (reader.previousSync() > block) {
      block = reader.previousSync();
      readOfBlock = 0;
    }
    readOfBlock++;
    return reader.next();
  }

  @Override
  String offset() {
    return block + SEPARATOR + readOfBlock;
  }

  @Override
  String idOfLast(String id) {
    return id + SEPARATOR + offset();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
