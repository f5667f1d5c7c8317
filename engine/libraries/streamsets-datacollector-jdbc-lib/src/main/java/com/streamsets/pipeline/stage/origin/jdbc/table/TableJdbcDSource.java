package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DPushSource;
import com.streamsets.pipeline.lib.jdbc.ConnectionPoolConfig;
import com.streamsets.pipeline.stage.origin.jdbc.CommonSourceConfig;

/** The "JDBC Multitable Consumer" origin. */
@StageDef(
    version = 10,
    label = "JDBC Multitable Consumer",
    description = "Reads several tables of a database",
    icon = "jdbc.svg",
    onlineHelpRefUrl = "",
    execution = ExecutionMode.STANDALONE,
    producesEvents = true,
    resetOffset = true,
    upgrader = TableJdbcUpgrader.class
)
@ConfigGroups(TableJdbcGroups.class)
@HideConfigs({"commonSourceConfigBean.allowLateTable", "commonSourceConfigBean.txnWindow"})
@GenerateResourceBundle
public class TableJdbcDSource extends DPushSource {

  @ConfigDefBean
  public TableJdbcConfig tableJdbcConfigBean = new TableJdbcConfig();

  @ConfigDefBean
  public CommonSourceConfig commonSourceConfigBean = new CommonSourceConfig();

  @ConfigDefBean
  public ConnectionPoolConfig hikariConfigBean = new ConnectionPoolConfig();

  @Override
  protected PushSource createPushSource() {
    return new TableJdbcSource(this);
  }
}
