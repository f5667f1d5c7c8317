package com.streamsets.pipeline.service.dataformat;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;
import stf.engine.dataformat.UnivocityUpgrade;

/** Version 2 added a config of XML, version 3 a second parser of delimited data. */
public class DataFormatParserUpgrader implements StageUpgrader {

  private static final String BEAN = "dataFormatConfig.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set(BEAN + "preserveRootElement", false))
        .to(3, configs -> UnivocityUpgrade.add(configs, BEAN))
        .configs();
  }
}
