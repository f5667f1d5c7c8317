package com.streamsets.pipeline.stage.processor.delay;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Version 2 made it a choice to wait before empty batches. */
public class DelayUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context).to(2, configs -> configs.set("skipDelayOnEmptyBatch", false)).configs();
  }
}
