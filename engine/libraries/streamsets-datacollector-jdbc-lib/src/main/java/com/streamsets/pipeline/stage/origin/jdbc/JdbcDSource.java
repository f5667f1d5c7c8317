package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.Source;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DSource;
import com.streamsets.pipeline.lib.jdbc.ConnectionPoolConfig;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.el.OffsetEL;
import com.streamsets.pipeline.lib.el.TimeEL;

/** The "JDBC Query Consumer" origin. */
@StageDef(
    version = 13,
    upgrader = JdbcSourceUpgrader.class,
    label = "JDBC Query Consumer",
    description = "Reads rows from a database by a query",
    icon = "jdbc.svg",
    execution = ExecutionMode.STANDALONE,
    resetOffset = true,
    recordsByRef = true,
    producesEvents = true,
    onlineHelpRefUrl = ""
)
@ConfigGroups(JdbcSourceGroups.class)
@HideConfigs({"commonSourceConfigBean.allowLateTable", "commonSourceConfigBean.queriesPerSecond"})
@GenerateResourceBundle
public class JdbcDSource extends DSource {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Incremental Mode",
      displayPosition = 10,
      group = "JDBC"
  )
  public boolean isIncrementalMode = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.TEXT,
      defaultValue = "SELECT * FROM <table_name> WHERE <primaryKey> > ${OFFSET} ORDER BY <primaryKey>",
      label = "SQL Query",
      displayPosition = 20,
      group = "JDBC",
      elDefs = {OffsetEL.class}
  )
  public String query = "SELECT * FROM <table_name> WHERE <primaryKey> > ${OFFSET} ORDER BY <primaryKey>";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "0",
      label = "Initial Offset",
      displayPosition = 30,
      group = "JDBC"
  )
  public String initialOffset = "0";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Offset Column",
      displayPosition = 40,
      group = "JDBC"
  )
  public String offsetColumn = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "LIST_MAP",
      label = "Root Field Type",
      displayPosition = 50,
      group = "JDBC"
  )
  @ValueChooserModel(RootFieldType.Chooser.class)
  public RootFieldType jdbcRecordType = RootFieldType.LIST_MAP;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "${10 * SECONDS}",
      label = "Query Interval",
      displayPosition = 60,
      group = "JDBC",
      elDefs = TimeEL.class
  )
  public int queryInterval = 10;

  @ConfigDefBean
  public CommonSourceConfig commonSourceConfigBean = new CommonSourceConfig();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Transaction ID Column Name",
      displayPosition = 150,
      group = "CDC"
  )
  public String txnIdColumnName = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "10000",
      label = "Max Transaction Size",
      displayPosition = 160,
      group = "CDC"
  )
  public int txnMaxSize = 10000;

  @ConfigDefBean
  public ConnectionPoolConfig hikariConfigBean = new ConnectionPoolConfig();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Create JDBC Header Attributes",
      displayPosition = 340,
      group = "ADVANCED"
  )
  public boolean createJDBCNsHeaders = true;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "jdbc.",
      label = "JDBC Header Prefix",
      displayPosition = 350,
      group = "ADVANCED",
      dependencies = @Dependency(configName = "createJDBCNsHeaders", triggeredByValues = {"true"})
  )
  public String jdbcNsHeaderPrefix = "jdbc.";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Disable Query Validation",
      displayPosition = 360,
      group = "ADVANCED"
  )
  public boolean disableValidation = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "STOP_PIPELINE",
      label = "On Unknown Type",
      displayPosition = 370,
      group = "ADVANCED"
  )
  @ValueChooserModel(UnknownTypeAction.Chooser.class)
  public UnknownTypeAction unknownTypeAction = UnknownTypeAction.STOP_PIPELINE;

  @Override
  protected Source createSource() {
    return new JdbcSource(this);
  }
}
