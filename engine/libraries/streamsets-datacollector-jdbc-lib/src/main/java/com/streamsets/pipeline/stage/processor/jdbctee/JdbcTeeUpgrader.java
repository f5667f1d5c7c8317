package com.streamsets.pipeline.stage.processor.jdbctee;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.lib.jdbc.PoolUpgrade;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Version 2 names the operation, version 3 has it for many rows, version 4 a connection of a catalogue. */
public class JdbcTeeUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set("defaultOperation", "INSERT").set("unsupportedAction", "DISCARD")
            .rename("useMultiRowInsert", "useMultiRowOp"))
        .to(3, configs -> configs.replace("defaultOperation", null, "INSERT"))
        .to(4, PoolUpgrade::intoConnection)
        .configs();
  }
}
