package com.streamsets.pipeline.stage.executor.jdbc;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Brings a JDBC Query executor of an older version to version 5. */
public class JdbcQueryUpgrader implements StageUpgrader {

  private static final String POOL = "config.hikariConfigBean.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set("config.batchCommit", false))
        .to(3, configs -> configs.set("config.parallel", false))
        .to(4, JdbcQueryUpgrader::intoList)
        .to(5, configs -> configs.move(POOL, POOL + "connection.", "connectionString", "useCredentials", "username", "password"))
        .configs();
  }

  private static void intoList(ConfigUpgrade configs) {
    Object query = configs.value("config.query");
    configs.rename("config.parallel", "config.isParallel").remove("config.query")
        .set("config.queries", query == null ? new ArrayList<>() : new ArrayList<>(Collections.singletonList(query)));
  }
}
