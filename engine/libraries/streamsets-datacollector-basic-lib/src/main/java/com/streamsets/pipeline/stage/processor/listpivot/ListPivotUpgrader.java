package com.streamsets.pipeline.stage.processor.listpivot;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Version 3 made it a choice to remove the pivot field. */
public class ListPivotUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(3, configs -> configs.set("replaceListField", false))
        .configs();
  }
}
