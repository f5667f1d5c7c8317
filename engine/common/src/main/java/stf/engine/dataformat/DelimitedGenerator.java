package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.service.dataformats.DataGenerator;
import com.streamsets.pipeline.api.service.dataformats.DataGeneratorException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes records as delimited lines; the first record gives the header line. */
final class DelimitedGenerator implements DataGenerator {

  private final CSVPrinter printer;
  private final boolean withHeader;
  // The vendor's generator writes a space where new lines are not to be replaced.
  private final String newLineReplacement;
  private boolean first = true;

  DelimitedGenerator(Writer writer, GeneratorFormatConfig config) throws IOException {
    CSVFormat format = DelimitedDialect.of(config).withHeader((String[]) null);
    printer = new CSVPrinter(writer, format);
    withHeader = config.csvHeader == HeaderLine.WITH_HEADER;
    newLineReplacement = !config.csvReplaceNewLines ? " "
        : config.csvReplaceNewLinesString == null ? "" : config.csvReplaceNewLinesString;
  }

  @Override
  public void write(Record record) throws IOException, DataGeneratorException {
    Field root = record.get();
    List<String> headers = new ArrayList<>();
    List<String> values = new ArrayList<>();
    if (root.getType() == Field.Type.LIST_MAP) {
      for (Map.Entry<String, Field> column : root.getValueAsListMap().entrySet()) {
        headers.add(column.getKey());
        values.add(text(record, column.getKey(), column.getValue()));
      }
    } else if (root.getType() == Field.Type.LIST) {
      columns(record, root.getValueAsList(), headers, values);
    } else {
      throw new DataGeneratorException(FormatErrors.DELIMITED_GENERATOR_00, record.getHeader().getSourceId(), root.getType());
    }
    if (first && withHeader) {
      printer.printRecord(headers);
    }
    first = false;
    printer.printRecord(values);
  }

  /** Columns as the parser makes them in a list: maps with a header and a value. */
  private void columns(Record record, List<Field> columns, List<String> headers, List<String> values)
      throws DataGeneratorException {
    for (int i = 0; i < columns.size(); i++) {
      Field column = columns.get(i);
      boolean isMap = column.getType() == Field.Type.MAP || column.getType() == Field.Type.LIST_MAP;
      Map<String, Field> parts = isMap ? column.getValueAsMap() : null;
      if (parts == null || !parts.containsKey("value")) {
        throw new DataGeneratorException(FormatErrors.DELIMITED_GENERATOR_02, i, record.getHeader().getSourceId());
      }
      Field header = parts.get("header");
      headers.add(header == null ? String.valueOf(i) : header.getValueAsString());
      values.add(text(record, "[" + i + "]", parts.get("value")));
    }
  }

  private String text(Record record, String name, Field field) throws DataGeneratorException {
    if (field.getType().isOneOf(Field.Type.MAP, Field.Type.LIST, Field.Type.LIST_MAP, Field.Type.FILE_REF)) {
      throw new DataGeneratorException(FormatErrors.DELIMITED_GENERATOR_01, name, record.getHeader().getSourceId(), field.getType());
    }
    String text = field.getValueAsString();
    return text == null ? "" : text.replace("\n", newLineReplacement).replace("\r", newLineReplacement);
  }

  @Override
  public void flush() throws IOException {
    printer.flush();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
