package com.streamsets.pipeline.stage.processor.jdbctee;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.jdbc.ConnectionPoolConfig;
import com.streamsets.pipeline.stage.destination.jdbc.ChangeLogFormat;
import com.streamsets.pipeline.stage.destination.jdbc.ColumnMapping;
import com.streamsets.pipeline.stage.destination.jdbc.DefaultOperation;
import com.streamsets.pipeline.stage.destination.jdbc.GeneratedColumn;
import com.streamsets.pipeline.stage.destination.jdbc.JdbcDTarget;
import com.streamsets.pipeline.stage.destination.jdbc.JdbcTeeProcessor;
import com.streamsets.pipeline.stage.destination.jdbc.UnsupportedAction;
import java.util.ArrayList;
import java.util.List;

/** The "JDBC Tee" processor. */
@StageDef(
    version = 4,
    label = "JDBC Tee",
    description = "Writes records to a database and takes over the columns that it generates",
    icon = "jdbc.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    upgrader = JdbcTeeUpgrader.class
)
@HideConfigs({"hikariConfigBean.autoCommit", "hikariConfigBean.readOnly"})
@ConfigGroups(JdbcTeeGroups.class)
@GenerateResourceBundle
public class JdbcTeeDProcessor extends DProcessor {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Schema Name",
      displayPosition = 10,
      group = "JDBC"
  )
  public String schema = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "${record:attribute('tableName')}",
      label = "Table Name",
      displayPosition = 20,
      group = "JDBC",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class}
  )
  public String tableNameTemplate = "${record:attribute('tableName')}";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Field to Column Mapping",
      displayPosition = 30,
      group = "JDBC"
  )
  @ListBeanModel
  public List<ColumnMapping> customMappings = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Generated Column Mappings",
      displayPosition = 40,
      group = "JDBC"
  )
  @ListBeanModel
  public List<GeneratedColumn> generatedColumnMappings = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Enclose Table Name",
      displayPosition = 50,
      group = "JDBC"
  )
  public boolean encloseTableName = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "Change Log Format",
      displayPosition = 60,
      group = "JDBC"
  )
  @ValueChooserModel(ChangeLogFormat.Chooser.class)
  public ChangeLogFormat changeLogFormat = ChangeLogFormat.NONE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Default Operation",
      displayPosition = 70,
      group = "JDBC"
  )
  @ValueChooserModel(DefaultOperation.Chooser.class)
  public DefaultOperation defaultOperation;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "DISCARD",
      label = "Unsupported Operation Handling",
      displayPosition = 80,
      group = "JDBC"
  )
  @ValueChooserModel(UnsupportedAction.Chooser.class)
  public UnsupportedAction unsupportedAction = UnsupportedAction.DISCARD;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Use Multi-Row Operation",
      displayPosition = 90,
      group = "JDBC"
  )
  public boolean useMultiRowOp = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "-1",
      label = "Statement Parameter Limit",
      displayPosition = 100,
      group = "JDBC",
      dependencies = @Dependency(configName = "useMultiRowOp", triggeredByValues = {"true"})
  )
  public int maxPrepStmtParameters = -1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Rollback Batch on Error",
      displayPosition = 110,
      group = "JDBC"
  )
  public boolean rollbackOnError = false;

  @ConfigDefBean(groups = {"ADVANCED", "CREDENTIALS", "JDBC", "LEGACY"})
  public ConnectionPoolConfig hikariConfigBean = new ConnectionPoolConfig();

  /** The configuration of the destination that does the same. */
  private JdbcDTarget target() {
    JdbcDTarget target = new JdbcDTarget();
    target.schema = schema;
    target.tableNameTemplate = tableNameTemplate;
    target.columnNames = customMappings;
    target.encloseTableName = encloseTableName;
    target.changeLogFormat = changeLogFormat;
    target.defaultOperation = defaultOperation;
    target.unsupportedAction = unsupportedAction;
    target.useMultiRowInsert = useMultiRowOp;
    target.maxPrepStmtParameters = maxPrepStmtParameters;
    target.rollbackOnError = rollbackOnError;
    target.hikariConfigBean = hikariConfigBean;
    return target;
  }

  @Override
  protected Processor createProcessor() {
    return new JdbcTeeProcessor(target(), generatedColumnMappings);
  }
}
