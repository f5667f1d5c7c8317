package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.lib.el.TimeEL;

/** Reading limits shared by the JDBC origins. */
public class CommonSourceConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "10",
      label = "Queries Per Second",
      displayPosition = 60,
      group = "JDBC"
  )
  public String queriesPerSecond = "10";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Max Batch Size (Records)",
      displayPosition = 70,
      group = "JDBC"
  )
  public int maxBatchSize = 1000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Max Clob Size (Characters)",
      displayPosition = 80,
      group = "JDBC"
  )
  public int maxClobSize = 1000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Max Blob Size (Bytes)",
      displayPosition = 90,
      group = "JDBC"
  )
  public int maxBlobSize = 1000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "0",
      label = "Number of Retries on SQL Error",
      displayPosition = 100,
      group = "JDBC"
  )
  public int numSQLErrorRetries = 0;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "${10 * SECONDS}",
      label = "New Table Discovery Interval",
      displayPosition = 110,
      group = "JDBC",
      dependencies = @Dependency(configName = "allowLateTable", triggeredByValues = {"true"}),
      elDefs = TimeEL.class
  )
  public int newTableQueryInterval = 10;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "-1",
      label = "Maximum Transaction Length",
      displayPosition = 120,
      group = "JDBC"
  )
  public int txnWindow = -1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "0",
      label = "No-more-data Event Generation Delay (seconds)",
      displayPosition = 130,
      group = "JDBC"
  )
  public int noMoreDataEventDelay = 0;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Convert Timestamp To String",
      displayPosition = 140,
      group = "JDBC"
  )
  public boolean convertTimestampToString = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Allow Late Table",
      displayPosition = 400,
      group = "JDBC"
  )
  public boolean allowLateTable = false;
}
