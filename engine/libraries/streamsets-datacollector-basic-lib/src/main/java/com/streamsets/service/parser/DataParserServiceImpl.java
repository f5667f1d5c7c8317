package com.streamsets.service.parser;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.FileRef;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.base.BaseService;
import com.streamsets.pipeline.api.service.ServiceDef;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.service.dataformat.DataFormatParserUpgrader;
import com.streamsets.pipeline.service.dataformat.FormatGroups;
import com.streamsets.pipeline.service.dataformat.ParserFormats;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stf.engine.common.NotImplemented;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.ParserFormatConfig;
import stf.engine.dataformat.RecordParsers;
import stf.engine.files.WholeFileParser;

/**
 * Gives origins their "Data Format" tab and the parsers for what a user chooses there. Issues name this class, as those of the
 * vendor's do.
 */
@ServiceDef(
    provides = DataFormatParserService.class,
    version = 3,
    upgrader = DataFormatParserUpgrader.class,
    label = "DataFormat Parser"
)
@ConfigGroups(FormatGroups.class)
public class DataParserServiceImpl extends BaseService implements DataFormatParserService {

  @ConfigDef(
      type = ConfigDef.Type.RUNTIME,
      label = "List of formats that should be displayed to the user.",
      required = false
  )
  public String displayFormats = "";

  @ConfigDef(
      type = ConfigDef.Type.MODEL,
      label = "Data Format",
      required = true,
      group = "DATA_FORMAT",
      displayPosition = 1
  )
  @ValueChooserModel(ParserFormats.class)
  public DataFormat dataFormat;

  @ConfigDefBean
  public ParserFormatConfig dataFormatConfig = new ParserFormatConfig();

  private RecordParsers parsers;

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    parsers = new RecordParsers(getContext(), dataFormat, dataFormatConfig);
    if (isWholeFileFormat() && hasWholeFiles()) {
      new NotImplemented(getContext(), issues)
          .config("DATA_FORMAT", "dataFormatConfig.rateLimit", dataFormatConfig.rateLimit, "-1");
    } else {
      parsers.init(issues, "DATA_FORMAT", "");
    }
    return issues;
  }

  /** Whether the stage can refer to files. */
  private boolean hasWholeFiles() {
    return displayFormats != null && Arrays.asList(displayFormats.split(",")).contains(DataFormat.WHOLE_FILE.name());
  }

  @Override
  public DataParser getParser(String id, byte[] data, int offset, int length) throws DataParserException {
    return parsers.getParser(id, data, offset, length);
  }

  @Override
  public DataParser getParser(String id, InputStream in, String offset) throws DataParserException {
    return parsers.getParser(id, in, offset);
  }

  @Override
  public DataParser getParser(String id, Reader reader, long offset) throws DataParserException {
    return parsers.getParser(id, reader, offset);
  }

  @Override
  public DataParser getParser(String id, Map<String, Object> metadata, FileRef file) {
    Map<String, Field> info = new LinkedHashMap<>();
    metadata.forEach((name, value) -> info.put(name, field(value)));
    return new WholeFileParser(getContext(), id, file, info);
  }

  private static Field field(Object value) {
    if (value instanceof Long) {
      return Field.create((Long) value);
    } else if (value instanceof Integer) {
      return Field.create((Integer) value);
    } else if (value instanceof Boolean) {
      return Field.create((Boolean) value);
    } else if (value instanceof Date) {
      return Field.createDatetime((Date) value);
    }
    return Field.create(Field.Type.STRING, value == null ? null : value.toString());
  }

  @Override
  public String getCharset() {
    return parsers.getCharset();
  }

  @Override
  public void setStringBuilderPoolSize(int poolSize) {
    // A hint only: the parsers here do not keep a pool.
  }

  @Override
  public int getStringBuilderPoolSize() {
    return 1;
  }

  @Override
  public boolean isWholeFileFormat() {
    return dataFormat == DataFormat.WHOLE_FILE;
  }

  @Override
  public long suggestedWholeFileBufferSize() {
    return dataFormatConfig.wholeFileMaxObjectLen;
  }

  @Override
  public Double wholeFileRateLimit() {
    return -1d;
  }

  @Override
  public boolean isWholeFileChecksumRequired() {
    return dataFormatConfig.verifyChecksum;
  }
}
