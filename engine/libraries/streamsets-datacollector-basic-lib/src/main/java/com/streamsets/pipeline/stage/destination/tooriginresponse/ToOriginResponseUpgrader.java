package com.streamsets.pipeline.stage.destination.tooriginresponse;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.ArrayList;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Version 2 added the headers of the response. */
public class ToOriginResponseUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context).to(2, configs -> configs.set("headers", new ArrayList<>())).configs();
  }
}
