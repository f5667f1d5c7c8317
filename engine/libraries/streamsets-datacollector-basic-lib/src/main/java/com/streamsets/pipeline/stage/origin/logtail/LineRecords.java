package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Source;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import stf.engine.dataformat.RecordParsers;

import java.io.IOException;
import java.nio.file.Files;

/** Makes a record of a line. */
final class LineRecords {

  private static final String TEXT = "/text";

  private final Source.Context context;
  private final FileTailConfig config;
  private final RecordParsers parsers;

  LineRecords(Source.Context context, FileTailConfig config, RecordParsers parsers) {
    this.context = context;
    this.config = config;
    this.parsers = parsers;
  }

  /** The record of the line; null where it holds none, or cannot be parsed and is handled as the stage says. */
  Record parse(FileLine line, LiveFile file, String tag) {
    String id = file + "::" + line.offset;
    try (DataParser parser = parsers.getParser(id, line.text)) {
      if (line.truncated) {
        parser.setTruncated();
      }
      Record record = config.isMultiLine() ? all(parser) : parser.parse();
      if (record != null) {
        describe(record.getHeader(), line, file, tag);
      }
      return record;
    } catch (IOException | DataParserException failure) {
      handle(id, failure);
      return null;
    }
  }

  /** One record with the text of all lines, each with its end. */
  private Record all(DataParser parser) throws IOException {
    Record first = parser.parse();
    if (first == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    for (Record next = first; next != null; next = parser.parse()) {
      text.append(next.get(TEXT).getValueAsString()).append('\n');
    }
    first.set(TEXT, Field.create(text.toString()));
    if (text.length() > config.dataFormatConfig.textMaxLineLen) {
      first.set("/truncated", Field.create(true));
    }
    return first;
  }

  private static void describe(Record.Header header, FileLine line, LiveFile file, String tag) throws IOException {
    if (tag != null && !tag.isEmpty()) {
      header.setAttribute("tag", tag);
    }
    header.setAttribute("file", file.path.toString());
    header.setAttribute("filename", file.path.getFileName().toString());
    header.setAttribute("offset", String.valueOf(line.offset));
    if (Files.exists(file.path)) {
      header.setAttribute("mtime", String.valueOf(Files.getLastModifiedTime(file.path).toMillis()));
    }
  }

  private void handle(String id, Exception failure) {
    switch (context.getOnErrorRecord()) {
      case DISCARD:
        break;
      case TO_ERROR:
        context.reportError(FileTailErrors.TAIL_12, id, failure.toString());
        break;
      default:
        throw new StageException(FileTailErrors.TAIL_12, id, failure.toString(), failure);
    }
  }
}
