package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.config.TimeZoneChooserValues;
import com.streamsets.pipeline.stage.origin.jdbc.UnknownTypeAction;
import java.util.ArrayList;
import java.util.List;

/** Which tables are read, and how. */
public class TableJdbcConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Table Configs",
      displayPosition = 10,
      group = "TABLE"
  )
  @ListBeanModel
  public List<TableConfig> tableConfigs = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1",
      label = "Number of Threads",
      displayPosition = 20,
      group = "JDBC"
  )
  public int numberOfThreads = 1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "SWITCH_TABLES",
      label = "Per Batch Strategy",
      displayPosition = 30,
      group = "JDBC"
  )
  @ValueChooserModel(BatchTableStrategy.Chooser.class)
  public BatchTableStrategy batchTableStrategy = BatchTableStrategy.SWITCH_TABLES;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "-1",
      label = "Batches from Result Set",
      displayPosition = 40,
      group = "JDBC",
      dependencies = @Dependency(configName = "batchTableStrategy", triggeredByValues = "SWITCH_TABLES")
  )
  public int numberOfBatchesFromRs = -1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "-1",
      label = "Result Set Cache Size",
      displayPosition = 50,
      group = "JDBC",
      dependencies = @Dependency(configName = "batchTableStrategy", triggeredByValues = "SWITCH_TABLES")
  )
  public int resultCacheSize = -1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "UTC",
      label = "Data Time Zone",
      displayPosition = 60,
      group = "JDBC"
  )
  @ValueChooserModel(TimeZoneChooserValues.class)
  public String timeZoneID = "UTC";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "Quote Character",
      displayPosition = 70,
      group = "JDBC"
  )
  @ValueChooserModel(QuoteChar.Chooser.class)
  public QuoteChar quoteChar = QuoteChar.NONE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "NONE",
      label = "Initial Table Order Strategy",
      displayPosition = 80,
      group = "ADVANCED"
  )
  @ValueChooserModel(TableOrderStrategy.Chooser.class)
  public TableOrderStrategy tableOrderStrategy = TableOrderStrategy.NONE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Create JDBC Header Attributes",
      displayPosition = 90,
      group = "ADVANCED"
  )
  public boolean createJDBCHeaders = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "STOP_PIPELINE",
      label = "On Unknown Type",
      displayPosition = 100,
      group = "ADVANCED"
  )
  @ValueChooserModel(UnknownTypeAction.Chooser.class)
  public UnknownTypeAction unknownTypeAction = UnknownTypeAction.STOP_PIPELINE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Fetch Size",
      displayPosition = 110,
      group = "JDBC"
  )
  public int fetchSize = 1000;
}
