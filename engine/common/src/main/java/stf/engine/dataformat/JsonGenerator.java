package stf.engine.dataformat;

import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import com.streamsets.pipeline.api.ext.JsonRecordWriter;
import com.streamsets.pipeline.api.ext.json.Mode;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import java.io.IOException;
import java.io.Writer;

/** Writes records as JSON objects with the engine's own writer. */
final class JsonGenerator implements DataGenerator {

  private final JsonRecordWriter writer;

  JsonGenerator(ProtoConfigurableEntity.Context context, Writer out, GeneratorFormatConfig config) throws IOException {
    Mode mode = config.jsonMode == JsonContent.ARRAY_OBJECTS ? Mode.ARRAY_OBJECTS : Mode.MULTIPLE_OBJECTS;
    writer = ((ContextExtensions) context).createJsonRecordWriter(out, mode);
  }

  @Override
  public void write(Record record) throws IOException, DataGeneratorException {
    try {
      writer.write(record);
    } catch (IllegalArgumentException e) {
      throw new DataGeneratorException(FormatErrors.JSON_GENERATOR_01, record.getHeader().getSourceId(), e.toString(), e);
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
