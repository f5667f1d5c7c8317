package com.streamsets.pipeline.stage.processor.logparser;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.api.service.dataformats.log.LogParserService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stf.engine.common.ConfigUpgrade;

/** Version 2 has the log format in a service, which takes several grok patterns. */
public class LogParserUpgrader implements StageUpgrader {

  private static final Set<String> OWN = new HashSet<>(Arrays.asList("fieldPathToParse", "parsedFieldPath"));

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context).to(2, configs -> moveToService(configs, context)).configs();
  }

  private static void moveToService(ConfigUpgrade upgrade, Context context) {
    List<Config> service = new ArrayList<>();
    for (Config config : upgrade.configs()) {
      String name = config.getName().substring(config.getName().lastIndexOf('.') + 1);
      if (OWN.contains(name) || name.startsWith("stage")) {
        continue;
      }
      upgrade.remove(config.getName());
      if (name.equals("grokPattern")) {
        service.add(new Config("logParserServiceConfig.grokPatternList", Collections.singletonList(config.getValue())));
      } else {
        service.add(new Config("logParserServiceConfig." + name, config.getValue()));
      }
    }
    context.registerService(LogParserService.class, service);
  }
}
