package com.streamsets.pipeline.service.dataformat;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;

/** Version 1 took over the configs that stages had before their data format moved into the service. */
public class DataFormatGeneratorUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> configs, Context context) {
    return configs;
  }
}
