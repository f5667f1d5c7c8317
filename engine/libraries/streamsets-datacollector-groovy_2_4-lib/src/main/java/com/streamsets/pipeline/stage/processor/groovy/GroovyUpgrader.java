package com.streamsets.pipeline.stage.processor.groovy;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Before version 2 scripts always saw native objects. */
public class GroovyUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set("scriptRecordType", "NATIVE_OBJECTS"))
        .configs();
  }
}
