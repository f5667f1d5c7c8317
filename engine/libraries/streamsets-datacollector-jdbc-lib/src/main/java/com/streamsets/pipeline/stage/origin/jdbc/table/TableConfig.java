package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An element of "Table Configs". */
public class TableConfig {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Schema",
      displayPosition = 10,
      group = "TABLE"
  )
  public String schema = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Enable Table Name List",
      displayPosition = 20,
      group = "TABLE"
  )
  public boolean isTablePatternListProvided = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "%",
      label = "Table Name Pattern",
      displayPosition = 30,
      group = "TABLE",
      dependencies = @Dependency(configName = "isTablePatternListProvided", triggeredByValues = "false")
  )
  public String tablePattern = "%";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.LIST,
      label = "Table Name Pattern List",
      displayPosition = 40,
      group = "TABLE",
      dependencies = @Dependency(configName = "isTablePatternListProvided", triggeredByValues = "true")
  )
  public List<String> tablePatternList = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Table Exclusion Pattern",
      displayPosition = 50,
      group = "TABLE"
  )
  public String tableExclusionPattern = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Schema Exclusion Pattern",
      displayPosition = 60,
      group = "TABLE"
  )
  public String schemaExclusionPattern = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Override Offset Columns",
      displayPosition = 70,
      group = "TABLE"
  )
  public boolean overrideDefaultOffsetColumns = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.LIST,
      label = "Offset Columns",
      displayPosition = 80,
      group = "TABLE",
      dependencies = @Dependency(configName = "overrideDefaultOffsetColumns", triggeredByValues = "true")
  )
  public List<String> offsetColumns = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      label = "Initial Offset",
      displayPosition = 90,
      group = "TABLE",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {TimeEL.class, TimeNowEL.class}
  )
  public Map<String, String> offsetColumnToInitialOffsetValue = new HashMap<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Enable Non-Incremental Load",
      displayPosition = 100,
      group = "TABLE"
  )
  public boolean enableNonIncremental = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "DISABLED",
      label = "Multithreaded Partition Processing Mode",
      displayPosition = 110,
      group = "TABLE"
  )
  @ValueChooserModel(PartitioningMode.Chooser.class)
  public PartitioningMode partitioningMode = PartitioningMode.DISABLED;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "1000000",
      label = "Partition Size",
      displayPosition = 120,
      group = "TABLE",
      dependencies = @Dependency(configName = "partitioningMode", triggeredByValues = {"REQUIRED", "BEST_EFFORT"})
  )
  public String partitionSize = "1000000";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "-1",
      label = "Max Partitions",
      displayPosition = 130,
      group = "TABLE",
      dependencies = @Dependency(configName = "partitioningMode", triggeredByValues = {"REQUIRED", "BEST_EFFORT"})
  )
  public int maxNumActivePartitions = -1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Offset Column Conditions",
      displayPosition = 140,
      group = "TABLE",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {OffsetColumnEL.class, TimeEL.class, TimeNowEL.class}
  )
  public String extraOffsetColumnConditions = "";
}
