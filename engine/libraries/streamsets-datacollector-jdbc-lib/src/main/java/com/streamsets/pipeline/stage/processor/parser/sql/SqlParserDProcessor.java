package com.streamsets.pipeline.stage.processor.parser.sql;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "SQL Parser" processor. */
@StageDef(
    version = 1,
    label = "SQL Parser",
    description = "Reads the columns of INSERT, UPDATE and DELETE statements",
    icon = "jdbc.svg",
    recordsByRef = true,
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    onlineHelpRefUrl = ""
)
@ConfigGroups(SqlParserGroups.class)
@GenerateResourceBundle
public class SqlParserDProcessor extends DProcessor {

  @ConfigDefBean
  public SqlParserConfig configBean = new SqlParserConfig();

  @Override
  protected Processor createProcessor() {
    return new SqlParserProcessor(configBean);
  }
}
