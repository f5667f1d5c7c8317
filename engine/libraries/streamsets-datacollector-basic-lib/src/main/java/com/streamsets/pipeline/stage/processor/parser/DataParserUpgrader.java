package com.streamsets.pipeline.stage.processor.parser;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import java.util.Collections;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Version 2 has the data format in a service. */
public class DataParserUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.dataFormatToService(DataFormatParserService.class, "configs.", Collections.emptyMap()))
        .configs();
  }
}
