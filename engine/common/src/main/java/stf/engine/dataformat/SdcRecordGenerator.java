package stf.engine.dataformat;

import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import com.streamsets.pipeline.api.ext.RecordWriter;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import java.io.IOException;
import java.io.OutputStream;

/** Writes whole records, headers and types included, for another pipeline to read. */
final class SdcRecordGenerator implements DataGenerator {

  private final RecordWriter writer;

  SdcRecordGenerator(ProtoConfigurableEntity.Context context, OutputStream out) throws IOException {
    writer = ((ContextExtensions) context).createRecordWriter(out);
  }

  @Override
  public void write(Record record) throws IOException, DataGeneratorException {
    try {
      writer.write(record);
    } catch (IllegalArgumentException e) {
      throw new DataGeneratorException(FormatErrors.SDC_RECORD_GENERATOR_01, record.getHeader().getSourceId(), e.toString(), e);
    }
  }

  @Override
  public void flush() throws IOException {
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
