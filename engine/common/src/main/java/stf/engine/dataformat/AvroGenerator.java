package stf.engine.dataformat;

import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;

/** Writes Avro data: a container with its schema, or data one behind the other without. */
final class AvroGenerator implements DataGenerator {

  private final OutputStream out;
  private final GeneratorFormatConfig config;
  private final BinaryEncoder encoder;
  private Schema schema;
  private String headerSchema;
  private DataFileWriter<Object> container;

  AvroGenerator(OutputStream out, GeneratorFormatConfig config) throws IOException {
    this.out = out;
    this.config = config;
    this.encoder = EncoderFactory.get().directBinaryEncoder(out, null);
    if (config.avroSchemaSource == GeneratorSchemaSource.INLINE) {
      schema = AvroSchemas.parse(config.avroSchema);
      openContainer();
    }
  }

  @Override
  public void write(Record record) throws IOException, DataGeneratorException {
    if (config.avroSchemaSource == GeneratorSchemaSource.HEADER) {
      takeSchemaOf(record);
    }
    Object value = new AvroValues(record).value(schema);
    try {
      if (config.includeSchema) {
        container.append(value);
      } else {
        new GenericDatumWriter<>(schema).write(value, encoder);
        encoder.flush();
      }
    } catch (AvroRuntimeException | ClassCastException | NullPointerException e) {
      throw new DataGeneratorException(FormatErrors.AVRO_GENERATOR_05, schema.getType(), record.get().getType(), e);
    }
  }

  @Override
  public void flush() throws IOException {
    if (container != null) {
      container.flush();
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (container != null) {
      container.close();
    }
    out.close();
  }

  private void takeSchemaOf(Record record) throws IOException, DataGeneratorException {
    String id = record.getHeader().getSourceId();
    String given = record.getHeader().getAttribute(AvroParser.SCHEMA_ATTRIBUTE);
    if (given == null || given.isEmpty()) {
      throw new DataGeneratorException(FormatErrors.AVRO_GENERATOR_03, id, AvroParser.SCHEMA_ATTRIBUTE);
    }
    if (given.equals(headerSchema)) {
      return;
    }
    if (container != null) {
      throw new DataGeneratorException(FormatErrors.AVRO_GENERATOR_04, id, given, headerSchema);
    }
    try {
      schema = AvroSchemas.parse(given);
    } catch (SchemaParseException e) {
      throw new DataGeneratorException(FormatErrors.DATA_FORMAT_300, e.toString(), e);
    }
    headerSchema = given;
    openContainer();
  }

  private void openContainer() throws IOException {
    if (config.includeSchema) {
      container = new DataFileWriter<>(new GenericDatumWriter<>(schema));
      container.setCodec(codec());
      container.create(schema, out);
    }
  }

  private CodecFactory codec() {
    switch (config.avroCompression) {
      case BZIP2:
        return CodecFactory.bzip2Codec();
      case DEFLATE:
        return CodecFactory.deflateCodec(CodecFactory.DEFAULT_DEFLATE_LEVEL);
      case SNAPPY:
        return AvroSnappy.factory();
      default:
        return CodecFactory.nullCodec();
    }
  }
}
