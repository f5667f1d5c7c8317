package com.streamsets.service.parser;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ConfigIssue;
import com.streamsets.pipeline.api.base.BaseService;
import com.streamsets.pipeline.api.service.ServiceDef;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.DataParserException;
import com.streamsets.pipeline.api.service.dataformats.log.LogParserService;
import com.streamsets.pipeline.service.dataformat.FormatGroups;
import java.io.Reader;
import java.util.List;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.LogLineParsers;
import stf.engine.dataformat.ParserFormatConfig;
import stf.engine.dataformat.RecordParsers;

/** Gives processors the log formats. */
@ServiceDef(
    provides = LogParserService.class,
    version = 1,
    label = "Log Parser Service"
)
@ConfigGroups(FormatGroups.class)
public class LogParserServiceImpl extends BaseService implements LogParserService {

  @ConfigDefBean
  public LogParserServiceConfig logParserServiceConfig = new LogParserServiceConfig();

  private RecordParsers parsers;

  @Override
  protected List<ConfigIssue> init() {
    List<ConfigIssue> issues = super.init();
    ParserFormatConfig format = format();
    LogLineParsers.check(format, (name, error, args) -> issues.add(getContext().createConfigIssue(
        "DATA_FORMAT", "logParserServiceConfig." + name, error, args)));
    parsers = new RecordParsers(getContext(), DataFormat.LOG, format);
    return issues;
  }

  @Override
  public DataParser getLogParser(String id, Reader reader, long offset) throws DataParserException {
    return parsers.getParser(id, reader, offset);
  }

  private ParserFormatConfig format() {
    ParserFormatConfig format = new ParserFormatConfig() {
      @Override
      public List<String> grokPatterns() {
        return logParserServiceConfig.grokPatternList;
      }
    };
    format.charset = logParserServiceConfig.charset;
    format.removeCtrlChars = logParserServiceConfig.removeCtrlChars;
    format.logMode = logParserServiceConfig.logMode;
    format.logMaxObjectLen = logParserServiceConfig.logMaxObjectLen;
    format.retainOriginalLine = logParserServiceConfig.retainOriginalLine;
    format.customLogFormat = logParserServiceConfig.customLogFormat;
    format.regex = logParserServiceConfig.regex;
    format.fieldPathsToGroupName = logParserServiceConfig.fieldPathsToGroupName;
    format.grokPatternDefinition = logParserServiceConfig.grokPatternDefinition;
    format.onParseError = logParserServiceConfig.onParseError;
    format.maxStackTraceLines = logParserServiceConfig.maxStackTraceLines;
    format.enableLog4jCustomLogFormat = logParserServiceConfig.enableLog4jCustomLogFormat;
    format.log4jCustomLogFormat = logParserServiceConfig.log4jCustomLogFormat;
    return format;
  }
}
