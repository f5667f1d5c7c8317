package com.streamsets.pipeline.stage.processor.jdbclookup;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import com.streamsets.pipeline.lib.jdbc.ConnectionPoolConfig;
import com.streamsets.pipeline.stage.origin.jdbc.UnknownTypeAction;
import java.util.ArrayList;
import java.util.List;

/** The "JDBC Lookup" processor. */
@StageDef(
    version = 6,
    label = "JDBC Lookup",
    description = "Adds fields from the result of a query",
    icon = "jdbc.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    upgrader = JdbcLookupUpgrader.class
)
@ConfigGroups(JdbcLookupGroups.class)
@GenerateResourceBundle
public class JdbcLookupDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.TEXT,
      label = "SQL Query",
      displayPosition = 10,
      group = "JDBC",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class}
  )
  public String query = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Validate Column Mappings",
      displayPosition = 20,
      group = "JDBC"
  )
  public boolean validateColumnMappings = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Column Mappings",
      displayPosition = 30,
      group = "JDBC"
  )
  @ListBeanModel
  public List<ColumnMapping> columnMappings = new ArrayList<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "FIRST_ONLY",
      label = "Multiple Values Behavior",
      displayPosition = 40,
      group = "JDBC"
  )
  @ValueChooserModel(MultipleValuesBehavior.Chooser.class)
  public MultipleValuesBehavior multipleValuesBehavior = MultipleValuesBehavior.FIRST_ONLY;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "PASS_RECORD_ON",
      label = "Missing Values Behavior",
      displayPosition = 50,
      group = "JDBC"
  )
  @ValueChooserModel(MissingValuesBehavior.Chooser.class)
  public MissingValuesBehavior missingValuesBehavior = MissingValuesBehavior.PASS_RECORD_ON;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Max Clob Size (Characters)",
      displayPosition = 60,
      group = "JDBC"
  )
  public int maxClobSize = 1000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Max Blob Size (Bytes)",
      displayPosition = 70,
      group = "JDBC"
  )
  public int maxBlobSize = 1000;

  @ConfigDefBean
  public ConnectionPoolConfig hikariConfigBean = new ConnectionPoolConfig();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "STOP_PIPELINE",
      label = "On Unknown Type",
      displayPosition = 80,
      group = "ADVANCED"
  )
  @ValueChooserModel(UnknownTypeAction.Chooser.class)
  public UnknownTypeAction unknownTypeAction = UnknownTypeAction.STOP_PIPELINE;

  @ConfigDefBean
  public CacheConfig cacheConfig = new CacheConfig();

  @Override
  protected Processor createProcessor() {
    return new JdbcLookupProcessor(this);
  }
}
