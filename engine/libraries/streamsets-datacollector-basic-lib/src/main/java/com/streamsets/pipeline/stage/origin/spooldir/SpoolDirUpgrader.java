package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;
import stf.engine.dataformat.UnivocityUpgrade;

/** Brings a Directory origin of an older version to version 12. */
public class SpoolDirUpgrader implements StageUpgrader {

  private static final String CONF = "conf.";
  private static final String FORMAT = CONF + "dataFormatConfig.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set("fileCompression", "AUTOMATIC")
            .set("csvCustomDelimiter", "|").set("csvCustomEscape", "\\").set("csvCustomQuote", "\""))
        .to(3, configs -> configs.set("csvRecordType", "LIST"))
        .to(4, configs -> configs.replace("fileCompression", "AUTOMATIC", "NONE")
            .replace("fileCompression", "ZIP", "ARCHIVE").replace("fileCompression", "GZIP", "COMPRESSED_FILE")
            .set("filePatternInArchive", "*"))
        .to(5, SpoolDirUpgrader::intoBeans)
        .to(6, configs -> configs.set(CONF + "allowLateDirectory", false))
        .to(7, configs -> configs.set(CONF + "useLastModified", "LEXICOGRAPHICAL"))
        .to(8, configs -> configs.addParserSchemaLookup(FORMAT))
        .to(9, configs -> configs.set(CONF + "pathMatcherMode", "GLOB"))
        .to(10, configs -> configs.set(CONF + "spoolingPeriod", 5))
        .to(11, configs -> configs.set(FORMAT + "preserveRootElement", false))
        .to(12, configs -> UnivocityUpgrade.add(configs, FORMAT))
        .configs();
  }

  private static void intoBeans(ConfigUpgrade configs) {
    configs.move("", CONF, "dataFormat", "spoolDir", "overrunLimit", "batchSize", "poolingTimeoutSecs", "filePattern",
            "maxSpoolFiles", "initialFileToProcess", "errorArchiveDir", "postProcessing", "archiveDir", "retentionTimeMins")
        .move("", FORMAT, "charset", "removeCtrlChars", "filePatternInArchive", "csvFileFormat", "csvHeader",
            "csvMaxObjectLen", "csvCustomDelimiter", "csvCustomEscape", "csvCustomQuote", "csvRecordType", "jsonContent",
            "jsonMaxObjectLen", "xmlRecordElement", "xmlMaxObjectLen", "logMode", "logMaxObjectLen", "retainOriginalLine",
            "customLogFormat", "regex", "fieldPathsToGroupName", "grokPatternDefinition", "grokPattern", "onParseError",
            "maxStackTraceLines", "enableLog4jCustomLogFormat", "log4jCustomLogFormat", "avroSchema")
        .rename("fileCompression", FORMAT + "compression")
        .rename("textMaxObjectLen", FORMAT + "textMaxLineLen")
        .set(FORMAT + "csvSkipStartLines", 0);
  }
}
