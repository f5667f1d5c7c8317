package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the bytes of one field of each record, and nothing for a record without it. */
final class BinaryGenerator implements DataGenerator {

  private final OutputStream out;
  private final String path;

  BinaryGenerator(OutputStream out, GeneratorFormatConfig config) {
    this.out = out;
    this.path = config.binaryFieldPath;
  }

  @Override
  public void write(Record record) throws IOException, DataGeneratorException {
    Field field = record.get(path);
    if (field == null || field.getValue() == null) {
      return;
    }
    try {
      out.write(field.getValueAsByteArray());
    } catch (IllegalArgumentException e) {
      throw new DataGeneratorException(FormatErrors.BINARY_GENERATOR_00, path, record.getHeader().getSourceId(), e);
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
