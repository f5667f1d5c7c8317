package com.streamsets.pipeline.stage.executor.jdbc;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.Executor;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.PipelineLifecycleStage;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DExecutor;

/** The "JDBC Query" executor. */
@StageDef(
    version = 5,
    label = "JDBC Query",
    description = "Runs SQL for each event or record",
    icon = "jdbc.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    producesEvents = true,
    upgrader = JdbcQueryUpgrader.class
)
@ConfigGroups(JdbcQueryGroups.class)
@HideConfigs("config.hikariConfigBean.readOnly")
@PipelineLifecycleStage
@GenerateResourceBundle
public class JdbcQueryDExecutor extends DExecutor {

  @ConfigDefBean
  public JdbcQueryConfig config = new JdbcQueryConfig();

  @Override
  protected Executor createExecutor() {
    return new JdbcQueryExecutor(config);
  }
}
