package com.streamsets.pipeline.service.dataformat;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.ArrayList;
import java.util.List;

/**
 * Upgrades the configs of the parser service. Version -1 is what a stage had before its data format moved into the
 * service; its configs are those of version 1.
 */
public class DataFormatParserUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    List<Config> configs = new ArrayList<>(old);
    if (context.getFromVersion() < 2) {
      set(configs, "preserveRootElement", false);
    }
    if (context.getFromVersion() < 3) {
      addUnivocityParser(configs);
    }
    return configs;
  }

  private static void addUnivocityParser(List<Config> configs) {
    set(configs, "csvParser", "LEGACY_PARSER");
    set(configs, "csvUnivocityFieldSeparator", ",");
    set(configs, "csvUnivocityLineSeparator", "${str:unescapeJava('\\\\n')}");
    set(configs, "csvUnivocityQuote", "\"");
    set(configs, "csvUnivocityEscape", "\\");
    set(configs, "csvUnivocityAllowComments", false);
    set(configs, "csvUnivocityCommentMarker", "#");
    set(configs, "csvUnivocitySkipEmptyLines", true);
    set(configs, "csvUnivocityMaxColumns", 1000);
    set(configs, "csvUnivocityMaxCharsPerColumn", 1000);
  }

  private static void set(List<Config> configs, String shortName, Object value) {
    String name = "dataFormatConfig." + shortName;
    configs.removeIf(config -> config.getName().equals(name));
    configs.add(new Config(name, value));
  }
}
