package stf.engine.dataformat;

import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.IOException;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.generic.GenericRecord;

/** Reads Avro data, each with its schema in the header attribute {@code avroSchema}. */
final class AvroParser extends FormatParser {

  static final String SCHEMA_ATTRIBUTE = "avroSchema";

  private final AvroInput input;
  private final boolean skipsUnionIndexes;
  private boolean atEnd;

  AvroParser(ProtoConfigurableEntity.Context context, String id, AvroInput input, ParserFormatConfig config) {
    super(context, id);
    this.input = input;
    this.skipsUnionIndexes = config.avroSkipUnionIndex;
  }

  @Override
  public Record parse() throws IOException, DataParserException {
    try {
      GenericRecord data = input.next();
      if (data == null) {
        atEnd = true;
        return null;
      }
      Record record = record(input.idOfLast(id), null);
      record.getHeader().setAttribute(SCHEMA_ATTRIBUTE, data.getSchema().toString());
      record.set(new AvroFields(record, !skipsUnionIndexes).field(data.getSchema(), data));
      return record;
    } catch (AvroRuntimeException e) {
      throw new DataParserException(FormatErrors.AVRO_PARSER_00, id, e.toString(), e);
    }
  }

  @Override
  public String getOffset() {
    return atEnd ? "-1" : input.offset();
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
