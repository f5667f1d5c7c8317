package com.streamsets.pipeline.stage.processor.parser;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import com.streamsets.pipeline.api.service.ServiceConfiguration;
import com.streamsets.pipeline.api.service.ServiceDependency;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;

/** The "Data Parser" processor. */
@StageDef(
    version = 2,
    label = "Data Parser",
    description = "Parses a field in a data format",
    icon = "json.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    services = @ServiceDependency(
        service = DataFormatParserService.class,
        configuration = {
            @ServiceConfiguration(name = "displayFormats", value = "AVRO,DELIMITED,JSON,LOG,NETFLOW,PROTOBUF,SYSLOG,SDC_JSON,XML")
        }
    ),
    upgrader = DataParserUpgrader.class
)
@ConfigGroups(DataParserGroups.class)
@GenerateResourceBundle
public class DataParserDProcessor extends DProcessor {

  @ConfigDefBean
  public DataParserConfig configs = new DataParserConfig();

  @Override
  protected Processor createProcessor() {
    return new DataParserProcessor(configs);
  }
}
