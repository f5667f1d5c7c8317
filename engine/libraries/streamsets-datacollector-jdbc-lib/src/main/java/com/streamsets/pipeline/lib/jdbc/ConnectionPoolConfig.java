package com.streamsets.pipeline.lib.jdbc;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConnectionDef;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.el.TimeEL;

import java.util.ArrayList;
import java.util.List;

/** How the stage keeps its connections. */
public class ConnectionPoolConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = ConnectionDef.Constants.CONNECTION_SELECT_MANUAL,
      label = "Connection",
      displayPosition = 170,
      group = "JDBC",
      connectionType = "STREAMSETS_JDBC"
  )
  @ValueChooserModel(ConnectionDef.Constants.ConnectionChooserValues.class)
  public String connectionSelection = ConnectionDef.Constants.CONNECTION_SELECT_MANUAL;

  @ConfigDefBean
  public JdbcConnectionConfig connection = new JdbcConnectionConfig();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "[]",
      label = "Additional JDBC Configuration Properties",
      displayPosition = 220,
      group = "JDBC"
  )
  @ListBeanModel
  public List<DriverProperty> driverProperties = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "JDBC Driver Class Name",
      displayPosition = 230,
      group = "LEGACY"
  )
  public String driverClassName = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "Connection Health Test Query",
      displayPosition = 240,
      group = "LEGACY"
  )
  public String connectionTestQuery = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1",
      label = "Maximum Pool Size",
      displayPosition = 250,
      group = "ADVANCED"
  )
  public int maximumPoolSize = 1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1",
      label = "Minimum Idle Connections",
      displayPosition = 260,
      group = "ADVANCED"
  )
  public int minIdle = 1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "${30 * SECONDS}",
      label = "Connection Timeout (Seconds)",
      displayPosition = 270,
      group = "ADVANCED",
      elDefs = TimeEL.class
  )
  public int connectionTimeout = 30;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "${10 * MINUTES}",
      label = "Idle Timeout (Seconds)",
      displayPosition = 280,
      group = "ADVANCED",
      elDefs = TimeEL.class
  )
  public int idleTimeout = 600;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "${30 * MINUTES}",
      label = "Max Connection Lifetime (Seconds)",
      displayPosition = 290,
      group = "ADVANCED",
      elDefs = TimeEL.class
  )
  public int maxLifetime = 1800;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Auto Commit",
      displayPosition = 300,
      group = "ADVANCED"
  )
  public boolean autoCommit = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Enforce Read-only Connection",
      displayPosition = 310,
      group = "ADVANCED"
  )
  public boolean readOnly = true;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.TEXT,
      label = "Init Query",
      displayPosition = 320,
      group = "ADVANCED"
  )
  public String initialQuery = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "DEFAULT",
      label = "Transaction Isolation",
      displayPosition = 330,
      group = "ADVANCED"
  )
  @ValueChooserModel(TransactionIsolation.Chooser.class)
  public TransactionIsolation transactionIsolation = TransactionIsolation.DEFAULT;
}
