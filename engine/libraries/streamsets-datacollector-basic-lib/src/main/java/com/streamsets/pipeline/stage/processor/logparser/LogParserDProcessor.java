package com.streamsets.pipeline.stage.processor.logparser;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import com.streamsets.pipeline.api.service.ServiceDependency;
import com.streamsets.pipeline.api.service.dataformats.log.LogParserService;

/** The "Log Parser" processor. */
@StageDef(
    version = 2,
    label = "Log Parser",
    description = "Parses a field with a log line",
    icon = "json.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    services = @ServiceDependency(service = LogParserService.class),
    upgrader = LogParserUpgrader.class
)
@ConfigGroups(LogParserGroups.class)
@GenerateResourceBundle
public class LogParserDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "/text",
      label = "Field to Parse",
      displayPosition = 10,
      group = "LOG"
  )
  @FieldSelectorModel(singleValued = true)
  public String fieldPathToParse = "/text";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "/",
      label = "New Parsed Field",
      displayPosition = 20,
      group = "LOG"
  )
  public String parsedFieldPath = "/";

  @Override
  protected Processor createProcessor() {
    return new LogParserProcessor(fieldPathToParse, parsedFieldPath);
  }
}
