package com.streamsets.pipeline.stage.processor.expression;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.ArrayList;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Version 2 added header attributes. */
public class ExpressionUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set("headerAttributeConfigs", new ArrayList<>()))
        .configs();
  }
}
