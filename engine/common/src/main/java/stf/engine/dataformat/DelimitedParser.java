package stf.engine.dataformat;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.ProtoConfigurableEntity;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.ext.io.OverrunReader;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.api.service.dataformats.RecoverableDataParserException;
import com.streamsets.pipeline.lib.csv.DelimitedDataParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads delimited lines; a line becomes a list-map of columns, or a list of them. */
final class DelimitedParser extends FormatParser {

  private final ParserFormatConfig config;
  private final DelimitedDataParser reader;
  private final String[] headers;
  private boolean atEnd;

  DelimitedParser(ProtoConfigurableEntity.Context context, String id, OverrunReader in, long offset,
      ParserFormatConfig config) throws DataParserException {
    super(context, id);
    this.config = config;
    try {
      reader = DelimitedReaders.open(in, offset, config);
      headers = config.csvHeader == HeaderLine.WITH_HEADER ? reader.getHeaders() : null;
    } catch (IOException e) {
      throw new DataParserException(FormatErrors.DELIMITED_PARSER_00, id, offset, e.toString(), e);
    }
  }

  @Override
  public Record parse() throws IOException, DataParserException {
    long offset = reader.getReaderPosition();
    String[] columns = reader.read();
    if (columns == null) {
      atEnd = true;
      return null;
    }
    if (headers != null && columns.length > headers.length && !config.csvAllowExtraColumns) {
      throw new RecoverableDataParserException(record(offset, columnsAndHeaders(columns)),
          FormatErrors.DELIMITED_PARSER_01, offset, columns.length, headers.length);
    }
    return record(offset, config.csvRecordType == DelimitedRootType.LIST ? list(columns) : listMap(columns));
  }

  private Field listMap(String[] columns) {
    LinkedHashMap<String, Field> fields = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      fields.put(headers == null ? String.valueOf(i) : header(i), value(columns[i]));
    }
    return Field.createListMap(fields);
  }

  private Field list(String[] columns) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      Map<String, Field> column = new LinkedHashMap<>();
      if (headers != null) {
        column.put("header", Field.create(header(i)));
      }
      column.put("value", value(columns[i]));
      fields.add(Field.create(column));
    }
    return Field.create(fields);
  }

  private String header(int column) {
    return column < headers.length
        ? headers[column]
        : String.format("%s%02d", config.csvExtraColumnPrefix, column - headers.length + 1);
  }

  private Field value(String text) {
    boolean isNull = config.parseNull && text != null && text.equals(config.nullConstant);
    return Field.create(Field.Type.STRING, isNull ? null : text);
  }

  private Field columnsAndHeaders(String[] columns) {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("columns", strings(columns));
    fields.put("headers", strings(headers));
    return Field.create(fields);
  }

  private static Field strings(String[] texts) {
    List<Field> fields = new ArrayList<>();
    for (String text : texts) {
      fields.add(Field.create(text));
    }
    return Field.create(fields);
  }

  @Override
  public String getOffset() {
    return atEnd ? "-1" : String.valueOf(reader.getReaderPosition());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
