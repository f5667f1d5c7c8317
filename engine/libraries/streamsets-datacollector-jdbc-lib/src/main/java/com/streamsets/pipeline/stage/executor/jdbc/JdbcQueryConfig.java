package com.streamsets.pipeline.stage.executor.jdbc;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.lib.el.RecordEL;
import com.streamsets.pipeline.lib.el.TimeEL;
import com.streamsets.pipeline.lib.el.TimeNowEL;
import com.streamsets.pipeline.lib.jdbc.ConnectionPoolConfig;
import java.util.ArrayList;
import java.util.List;

/** What the executor runs. */
public class JdbcQueryConfig {

  @ConfigDefBean
  public ConnectionPoolConfig hikariConfigBean = new ConnectionPoolConfig();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.LIST,
      label = "SQL Queries",
      displayPosition = 10,
      group = "JDBC",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class, TimeEL.class, TimeNowEL.class}
  )
  public List<String> queries = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Include Query Result Count in Events",
      displayPosition = 20,
      group = "JDBC"
  )
  public boolean queryResultCount = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Batch Commit",
      displayPosition = 30,
      group = "ADVANCED"
  )
  public boolean batchCommit = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      label = "Enable Parallel Queries",
      displayPosition = 40,
      group = "ADVANCED"
  )
  public boolean isParallel = false;
}
