package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import stf.engine.common.ConfigUpgrade;
import stf.engine.dataformat.UnivocityUpgrade;

import java.util.List;

/** Brings a File Tail origin of an older version to version 5. */
public class FileTailUpgrader implements StageUpgrader {

  private static final String BEAN = "conf.";
  private static final String FORMAT = BEAN + "dataFormatConfig.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, FileTailUpgrader::intoBeans)
        .to(3, configs -> configs.set(BEAN + "allowLateDirectories", false))
        .to(4, configs -> configs.addParserSchemaLookup(FORMAT))
        .to(5, configs -> UnivocityUpgrade.add(configs, FORMAT))
        .configs();
  }

  /** One length was for all formats. */
  private static void intoBeans(ConfigUpgrade configs) {
    Object length = configs.value("maxLineLength");
    configs.move("", BEAN, "dataFormat", "multiLineMainPattern", "batchSize", "maxWaitTimeSecs", "fileInfos",
            "postProcessing", "archiveDir")
        .move("", FORMAT, "charset", "removeCtrlChars", "logMode", "logMaxObjectLen", "retainOriginalLine",
            "customLogFormat", "regex", "fieldPathsToGroupName", "grokPatternDefinition", "grokPattern",
            "enableLog4jCustomLogFormat", "log4jCustomLogFormat")
        .remove("maxLineLength");
    if (length != null) {
      configs.set(FORMAT + "textMaxLineLen", length)
          .set(FORMAT + "jsonMaxObjectLen", length)
          .set(FORMAT + "logMaxObjectLen", length);
    }
  }
}
