package com.streamsets.pipeline.stage.processor.jdbclookup;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import com.streamsets.pipeline.lib.jdbc.PoolUpgrade;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Brings a JDBC Lookup of an older version to version 6. */
public class JdbcLookupUpgrader implements StageUpgrader {

  private static final String CACHE = "cacheConfig.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    boolean first = context.getFromVersion() == 1;
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set(CACHE + "enabled", false).set(CACHE + "maxSize", -1)
            .set(CACHE + "evictionPolicyType", null).set(CACHE + "expirationTime", 1).set(CACHE + "timeUnit", "SECONDS"))
        // The vendor's upgrade from version 1 ends at 2, so that such a stage gets the default.
        .to(3, configs -> configs.setIfMissing("missingValuesBehavior", first ? "PASS_RECORD_ON" : "SEND_TO_ERROR"))
        .to(4, PoolUpgrade::intoConnection)
        .to(5, configs -> configs.set("unknownTypeAction", "STOP_PIPELINE"))
        .to(6, configs -> configs.set("validateColumnMappings", false))
        .configs();
  }
}
