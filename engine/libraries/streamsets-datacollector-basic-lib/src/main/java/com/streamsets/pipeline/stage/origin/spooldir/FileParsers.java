package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import java.io.IOException;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.RecordParsers;
import stf.engine.files.WholeFileParser;

/** Parsers of files in the format of the origin. */
final class FileParsers {

  private final PushSource.Context context;
  private final SpoolDirConfig config;
  private final RecordParsers records;

  FileParsers(PushSource.Context context, SpoolDirConfig config) {
    this.context = context;
    this.config = config;
    records = new RecordParsers(context, config.dataFormat, config.dataFormatConfig)
        .withBufferLimit(config.overrunLimit * 1024);
  }

  RecordParsers records() {
    return records;
  }

  DataParser open(SpooledFile file) throws IOException, DataParserException {
    if (config.dataFormat == DataFormat.WHOLE_FILE) {
      return WholeFileParser.of(context, file.path, config.dataFormatConfig.wholeFileMaxObjectLen);
    }
    return records.getParser(file.path, file.position);
  }
}
