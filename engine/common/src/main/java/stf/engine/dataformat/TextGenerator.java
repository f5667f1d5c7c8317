package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import java.io.IOException;
import java.io.Writer;

/** Writes one field of each record, with a separator behind it. */
final class TextGenerator implements DataGenerator {

  private final Writer writer;
  private final GeneratorFormatConfig config;
  private final String separator;

  TextGenerator(Writer writer, GeneratorFormatConfig config) {
    this.writer = writer;
    this.config = config;
    this.separator = config.textRecordSeparator == null ? "" : JavaEscapes.unescape(config.textRecordSeparator);
  }

  @Override
  public void write(Record record) throws IOException, DataGeneratorException {
    Field field = record.get(config.textFieldPath);
    if (field == null || field.getValue() == null) {
      withoutText(record);
      return;
    }
    if (!field.getType().isOneOf(Field.Type.MAP, Field.Type.LIST, Field.Type.LIST_MAP, Field.Type.FILE_REF)) {
      writer.write(field.getValueAsString());
      writer.write(separator);
      return;
    }
    throw new DataGeneratorException(FormatErrors.TEXT_GENERATOR_02, config.textFieldPath,
        record.getHeader().getSourceId(), field.getType());
  }

  private void withoutText(Record record) throws IOException, DataGeneratorException {
    if (config.textFieldMissingAction == MissingFieldAction.ERROR) {
      throw new DataGeneratorException(FormatErrors.TEXT_GENERATOR_01, record.getHeader().getSourceId(), config.textFieldPath);
    }
    if (config.textEmptyLineIfNull) {
      writer.write(separator);
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
