package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;
import com.streamsets.pipeline.lib.jdbc.PoolUpgrade;

/** Brings a JDBC Query Consumer of an older version to version 13. */
public class JdbcSourceUpgrader implements StageUpgrader {

  private static final String COMMON = "commonSourceConfigBean.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set("txnIdColumnName", "").set("txnMaxSize", 10000))
        .to(3, configs -> configs.set("jdbcRecordType", "MAP"))
        .to(4, configs -> configs.set("maxBatchSize", 1000))
        .to(5, configs -> configs.set("maxClobSize", 1000))
        .to(6, PoolUpgrade::intoPool)
        .to(7, configs -> configs.set("createJDBCNsHeaders", false).set("jdbcNsHeaderPrefix", "jdbc."))
        .to(8, configs -> configs.move("", COMMON, "queryInterval", "maxBatchSize", "maxClobSize", "maxBlobSize"))
        .to(9, configs -> configs.set("disableValidation", false))
        .to(10, configs -> configs.move(COMMON, "", "queryInterval"))
        .to(12, configs -> configs.remove("jdbcRecordType"))
        .to(13, PoolUpgrade::intoConnection)
        .configs();
  }
}
