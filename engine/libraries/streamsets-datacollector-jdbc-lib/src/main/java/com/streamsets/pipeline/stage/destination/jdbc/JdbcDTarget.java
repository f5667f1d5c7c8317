package com.streamsets.pipeline.stage.destination.jdbc;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.base.configurablestage.DTarget;
import com.streamsets.pipeline.lib.jdbc.ConnectionPoolConfig;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.el.RecordEL;

import java.util.ArrayList;
import java.util.List;

/** The "JDBC Producer" destination. */
@StageDef(
    version = 11,
    upgrader = JdbcTargetUpgrader.class,
    label = "JDBC Producer",
    description = "Inserts, updates and deletes rows of a database",
    icon = "jdbc.svg",
    execution = {
        ExecutionMode.STANDALONE,
        ExecutionMode.CLUSTER_BATCH,
        ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING,
        ExecutionMode.EMR_BATCH
    },
    recordsByRef = true,
    onlineHelpRefUrl = ""
)
@ConfigGroups(JdbcTargetGroups.class)
@HideConfigs({"hikariConfigBean.autoCommit", "hikariConfigBean.readOnly"})
@GenerateResourceBundle
public class JdbcDTarget extends DTarget {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Schema Name",
      displayPosition = 10,
      group = "JDBC",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class}
  )
  public String schema = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "<tableName>",
      label = "Table Name",
      displayPosition = 20,
      group = "JDBC",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class}
  )
  public String tableNameTemplate = "<tableName>";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "[]",
      label = "Field to Column Mapping",
      displayPosition = 30,
      group = "JDBC"
  )
  @ListBeanModel
  public List<ColumnMapping> columnNames = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Enclose Object Names",
      displayPosition = 40,
      group = "JDBC"
  )
  public boolean encloseTableName = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "Change Log Format",
      displayPosition = 50,
      group = "JDBC"
  )
  @ValueChooserModel(ChangeLogFormat.Chooser.class)
  public ChangeLogFormat changeLogFormat = ChangeLogFormat.NONE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "INSERT",
      label = "Default Operation",
      displayPosition = 60,
      group = "JDBC"
  )
  @ValueChooserModel(DefaultOperation.Chooser.class)
  public DefaultOperation defaultOperation = DefaultOperation.INSERT;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "DISCARD",
      label = "Unsupported Operation Handling",
      displayPosition = 70,
      group = "JDBC"
  )
  @ValueChooserModel(UnsupportedAction.Chooser.class)
  public UnsupportedAction unsupportedAction = UnsupportedAction.DISCARD;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use Multi-Row Operation",
      displayPosition = 80,
      group = "JDBC"
  )
  public boolean useMultiRowInsert = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "-1",
      label = "Statement Parameter Limit",
      displayPosition = 90,
      group = "JDBC",
      dependencies = @Dependency(configName = "useMultiRowInsert", triggeredByValues = {"true"})
  )
  public int maxPrepStmtParameters = -1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Rollback Batch on Error",
      displayPosition = 100,
      group = "JDBC"
  )
  public boolean rollbackOnError = false;

  @ConfigDefBean
  public ConnectionPoolConfig hikariConfigBean = new ConnectionPoolConfig();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.LIST,
      label = "Data SQLSTATE Codes",
      displayPosition = 260,
      group = "ADVANCED"
  )
  public List<String> customDataSqlStateCodes = new ArrayList<>();

  @Override
  protected Target createTarget() {
    return new JdbcTarget(this);
  }
}
