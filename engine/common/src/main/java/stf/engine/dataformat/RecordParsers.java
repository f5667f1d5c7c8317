package stf.engine.dataformat;

import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.ext.io.OverrunReader;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;

/**
 * Makes parsers for one data format and its configuration.
 *
 * <p>Used by the data format service and by stages that hold the format themselves. Threads may share it; a parser belongs
 * to one thread and one input.
 */
public final class RecordParsers {

  private final ProtoConfigurableEntity.Context context;
  private final DataFormat format;
  private final ParserFormatConfig config;
  private int bufferLimit = OverrunReader.getDefaultReadLimit();
  private LogLineParser logLines;

  /** @param context the stage's or service's own */
  public RecordParsers(ProtoConfigurableEntity.Context context, DataFormat format, ParserFormatConfig config) {
    this.context = context;
    this.format = format;
    this.config = config;
  }

  /** How many characters an object may have while it is read; further ones are an error. */
  public RecordParsers withBufferLimit(int characters) {
    bufferLimit = characters;
    return this;
  }

  /**
   * Adds an issue for each config that is wrong or not implemented.
   *
   * @param configPrefix what stands before {@code dataFormat}: "" or, for instance, "conf."
   * @return whether parsers can be made
   */
  public boolean init(List<? super ConfigIssue> issues, String group, String configPrefix) {
    int before = issues.size();
    new ParserConfigCheck(context, issues, group, configPrefix).check(format, config);
    return issues.size() == before;
  }

  /** A parser for all of the bytes. */
  public DataParser getParser(String id, byte[] data) throws DataParserException {
    return getParser(id, data, 0, data.length);
  }

  /** A parser for some of the bytes. */
  public DataParser getParser(String id, byte[] data, int offset, int length) throws DataParserException {
    InputStream in = new ByteArrayInputStream(data, offset, length);
    return format == DataFormat.AVRO
        ? avro(id, () -> AvroInput.ofMessage(in, avroSchema()))
        : getParser(id, in, "0");
  }

  /** @param offset what an earlier parser of the same file answered to {@code getOffset}, or "0"; null is "0" */
  public DataParser getParser(Path file, String offset) throws DataParserException, IOException {
    String id = file.getFileName().toString();
    return format == DataFormat.AVRO && config.compression == Compression.NONE
        ? avro(id, () -> AvroInput.ofFile(id, file, avroSchema(), offset))
        : getParser(id, Files.newInputStream(file), offset);
  }

  /** @param offset what an earlier parser of the same input answered to {@code getOffset}, or "0"; null is "0" */
  public DataParser getParser(String id, InputStream in, String offset) throws DataParserException {
    long position = position(id, offset);
    try {
      InputStream unpacked = config.compression == Compression.COMPRESSED_FILE ? Gzip.unpack(id, in) : in;
      switch (format) {
        case SDC_JSON:
          return new SdcRecordParser(context, id, unpacked, position);
        case BINARY:
          return new BinaryParser(context, id, unpacked, position, config);
        case AVRO:
          return avro(id, () -> AvroInput.ofStream(unpacked, avroSchema(), position));
        default:
          break;
      }
      return parser(id, new InputStreamReader(unpacked, Charset.forName(config.charset)), position);
    } catch (IOException e) {
      throw new DataParserException(FormatErrors.DATA_FORMAT_05, id, e.toString(), e);
    }
  }

  /** A parser for characters; they are taken as they come, whatever the charset and the compression. */
  public DataParser getParser(String id, Reader reader, long offset) throws DataParserException {
    if (format == DataFormat.SDC_JSON || format == DataFormat.BINARY || format == DataFormat.AVRO) {
      throw new DataParserException(FormatErrors.DATA_FORMAT_02, format.getLabel());
    }
    try {
      return parser(id, reader, offset);
    } catch (IOException e) {
      throw new DataParserException(FormatErrors.DATA_FORMAT_05, id, e.toString(), e);
    }
  }

  /** The charset of the data. */
  public String getCharset() {
    return config.charset;
  }

  private DataParser parser(String id, Reader reader, long position) throws IOException, DataParserException {
    Reader buffered = reader instanceof BufferedReader ? reader : new BufferedReader(reader);
    if (format == DataFormat.DELIMITED && StandardCharsets.UTF_8.equals(Charset.forName(config.charset))) {
      Positions.skipByteOrderMark(buffered);
    }
    OverrunReader limited = new OverrunReader(buffered, bufferLimit, false, config.removeCtrlChars);
    switch (format) {
      case JSON:
        return new JsonParser(context, id, limited, position, config);
      case DELIMITED:
        return new DelimitedParser(context, id, limited, position, config);
      case TEXT:
        return new TextParser(context, id, limited, position, config);
      case XML:
        return new XmlParser(context, id, limited, position, config);
      case LOG:
        return new LogParser(context, id, limited, position, logLines(), config);
      default:
        throw new IllegalStateException("No parser for " + format + ": the configuration was not checked");
    }
  }

  /** Compiled once: grok patterns take a while. */
  private synchronized LogLineParser logLines() throws DataParserException {
    if (logLines == null) {
      logLines = LogLineParsers.of(config);
    }
    return logLines;
  }

  private interface AvroOpening {
    AvroInput open() throws IOException, DataParserException;
  }

  private DataParser avro(String id, AvroOpening opening) throws DataParserException {
    try {
      return new AvroParser(context, id, opening.open(), config);
    } catch (IOException | AvroRuntimeException e) {
      throw new DataParserException(FormatErrors.AVRO_PARSER_00, id, e.toString(), e);
    }
  }

  private boolean isWithSchema() {
    return config.avroSchemaSource != ParserSchemaSource.INLINE;
  }

  /** Null where the data has its own. */
  private Schema avroSchema() {
    return isWithSchema() ? null : AvroSchemas.parse(config.avroSchema);
  }

  private static long position(String id, String offset) throws DataParserException {
    try {
      return offset == null || offset.isEmpty() ? 0 : Long.parseLong(offset);
    } catch (NumberFormatException e) {
      throw new DataParserException(FormatErrors.DATA_FORMAT_04, offset, id);
    }
  }
}
