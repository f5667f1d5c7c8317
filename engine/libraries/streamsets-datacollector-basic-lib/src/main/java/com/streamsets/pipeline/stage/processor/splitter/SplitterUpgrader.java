package com.streamsets.pipeline.stage.processor.splitter;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Since version 2 the separator is a regular expression. */
public class SplitterUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set("separator", regex(String.valueOf(configs.value("separator")))))
        .configs();
  }

  private static String regex(String separator) {
    if (separator.matches("[.$|()\\[{^?*+\\\\]")) {
      return "\\" + separator;
    }
    return separator.equals(" ") ? "[ ]" : separator;
  }
}
