package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;
import com.streamsets.pipeline.lib.jdbc.PoolUpgrade;

/** Brings a JDBC Producer of an older version to version 11. */
public class JdbcTargetUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(2, configs -> configs.set("changeLogFormat", "NONE")
            .rename("qualifiedTableName", "tableName")
            .setInEach("columnNames", "paramValue", "?"))
        .to(3, configs -> configs.set("useMultiRowInsert", true))
        .to(4, configs -> {
          PoolUpgrade.intoPool(configs);
          configs.rename("tableName", "tableNameTemplate").remove("hikariConfigBean.readOnly");
        })
        .to(5, configs -> configs.set("maxPrepStmtParameters", -1))
        .to(6, configs -> configs.set("defaultOperation", "INSERT").set("unsupportedAction", "DISCARD"))
        .to(7, configs -> configs.remove("maxPrepStmtCache"))
        .to(10, configs -> configs.replace("defaultOperation", null, "INSERT"))
        .to(11, PoolUpgrade::intoConnection)
        .configs();
  }
}
