package stf.engine.dataformat;

import com.streamsets.pipeline.api.ext.io.CountingReader;
import com.streamsets.pipeline.api.ext.io.OverrunReader;
import com.streamsets.pipeline.lib.csv.CsvMultiCharDelimitedParser;
import com.streamsets.pipeline.lib.csv.CsvUnivocityDelimitedParser;
import com.streamsets.pipeline.lib.csv.DelimitedDataParser;
import com.streamsets.pipeline.lib.csv.OverrunCsvParser;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;

/** Chooses and positions the reader of delimited lines. */
final class DelimitedReaders {

  /** What the multi-character reader may look ahead within one record. */
  private static final int MULTI_CHARACTER_BUFFER = 4096;

  private DelimitedReaders() {
  }

  static DelimitedDataParser open(OverrunReader in, long offset, ParserFormatConfig config) throws IOException {
    boolean firstLineIsSpecial = config.csvHeader != HeaderLine.NO_HEADER;
    if (config.csvParser == DelimitedParserKind.UNIVOCITY) {
      return forward(univocity(in, firstLineIsSpecial, config), offset);
    }
    if (config.csvFileFormat == DelimitedFormat.MULTI_CHARACTER) {
      return forward(new MultiCharacterReader(in, firstLineIsSpecial, config), offset);
    }
    CSVFormat format = DelimitedDialect.of(config).withHeader((String[]) null).withSkipHeaderRecord(firstLineIsSpecial);
    if (offset > 0 && config.csvSkipStartLines > 0) {
      // The vendor's reader skips lines only when it begins at the beginning.
      return forward(new OverrunCsvParser(in, format, 0, config.csvSkipStartLines, config.csvMaxObjectLen), offset);
    }
    return new OverrunCsvParser(in, format, offset, config.csvSkipStartLines, config.csvMaxObjectLen);
  }

  private static DelimitedDataParser univocity(OverrunReader in, boolean firstLineIsSpecial, ParserFormatConfig config)
      throws IOException {
    char comment = config.csvUnivocityAllowComments ? config.csvUnivocityCommentMarker : '\0';
    return new CsvUnivocityDelimitedParser(in, config.csvUnivocityQuote, config.csvUnivocityEscape,
        config.csvUnivocityFieldSeparator, comment, config.csvUnivocityLineSeparator, firstLineIsSpecial,
        config.csvSkipStartLines, config.csvUnivocityMaxColumns, config.csvUnivocityMaxCharsPerColumn,
        config.csvUnivocitySkipEmptyLines, 0);
  }

  /** Reads on to an offset that an earlier reader of the same input answered. */
  private static DelimitedDataParser forward(DelimitedDataParser reader, long offset) throws IOException {
    while (reader.getReaderPosition() < offset) {
      if (reader.read() == null) {
        break;
      }
    }
    if (offset > 0 && reader.getReaderPosition() != offset) {
      throw new IOException("Offset " + offset + " is not the beginning of a line; the next one begins at "
          + reader.getReaderPosition());
    }
    return reader;
  }

  /** The vendor's reader counts without its header line; offsets here count from the input's beginning. */
  private static final class MultiCharacterReader implements DelimitedDataParser {

    private final CsvMultiCharDelimitedParser reader;

    MultiCharacterReader(CountingReader in, boolean firstLineIsSpecial, ParserFormatConfig config) throws IOException {
      Positions.skipLines(in, config.csvSkipStartLines);
      reader = new CsvMultiCharDelimitedParser(in, config.csvCustomQuote, config.csvCustomEscape,
          config.multiCharacterFieldDelimiter, Math.max(MULTI_CHARACTER_BUFFER, config.csvMaxObjectLen),
          config.csvMaxObjectLen, firstLineIsSpecial, 0, 0, config.multiCharacterLineDelimiter);
    }

    @Override
    public String[] getHeaders() throws IOException {
      return reader.getHeaders();
    }

    @Override
    public String[] read() throws IOException {
      return reader.read();
    }

    @Override
    public long getReaderPosition() {
      return reader.getUnadjustedReaderPosition();
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
