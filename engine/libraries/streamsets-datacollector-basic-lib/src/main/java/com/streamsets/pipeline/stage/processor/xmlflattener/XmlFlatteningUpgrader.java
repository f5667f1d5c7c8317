package com.streamsets.pipeline.stage.processor.xmlflattener;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Version 2 could drop the original fields, version 3 write into a field. */
public class XmlFlatteningUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set("keepOriginalFields", true).set("newFieldOverwrites", false))
        .to(3, configs -> configs.set("outputField", ""))
        .configs();
  }
}
