package stf.engine.dataformat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Quotes, delimiters and escapes of the kinds of delimited data. */
final class DelimitedDialect {

  private DelimitedDialect() {
  }

  static CSVFormat of(ParserFormatConfig config) {
    return config.csvFileFormat == DelimitedFormat.CUSTOM ? custom(config) : named(config.csvFileFormat);
  }

  static CSVFormat of(GeneratorFormatConfig config) {
    if (config.csvFileFormat != DelimitedFormat.CUSTOM) {
      return named(config.csvFileFormat);
    }
    return CSVFormat.DEFAULT
        .withDelimiter(config.csvCustomDelimiter)
        .withEscape(config.csvCustomEscape)
        .withQuote(config.csvCustomQuote)
        .withQuoteMode(QuoteMode.valueOf(config.csvQuoteMode.name()));
  }

  /** What makes the custom dialect impossible, or null. */
  static String problem(ParserFormatConfig config) {
    try {
      custom(config);
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  /** What makes the custom dialect impossible, or null. */
  static String problem(GeneratorFormatConfig config) {
    try {
      of(config);
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  private static CSVFormat custom(ParserFormatConfig config) {
    CSVFormat format = CSVFormat.DEFAULT
        .withDelimiter(config.csvCustomDelimiter)
        .withEscape(config.csvCustomEscape)
        .withQuote(config.csvCustomQuote)
        .withIgnoreEmptyLines(config.csvIgnoreEmptyLines);
    return config.csvEnableComments ? format.withCommentMarker(config.csvCommentMarker) : format;
  }

  private static CSVFormat named(DelimitedFormat name) {
    switch (name) {
      case RFC4180:
        return CSVFormat.RFC4180;
      case EXCEL:
        return CSVFormat.EXCEL;
      case MYSQL:
        return CSVFormat.MYSQL;
      case TDF:
        return CSVFormat.TDF;
      case POSTGRES_CSV:
        return CSVFormat.POSTGRESQL_CSV;
      case POSTGRES_TEXT:
        return CSVFormat.POSTGRESQL_TEXT;
      case CSV:
        return CSVFormat.DEFAULT;
      default:
        throw new IllegalArgumentException(name + " is not a dialect of its own");
    }
  }
}
