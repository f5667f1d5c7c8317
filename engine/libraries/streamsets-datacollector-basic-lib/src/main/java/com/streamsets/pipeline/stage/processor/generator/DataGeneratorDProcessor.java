package com.streamsets.pipeline.stage.processor.generator;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import com.streamsets.pipeline.api.service.ServiceConfiguration;
import com.streamsets.pipeline.api.service.ServiceDependency;
import com.streamsets.pipeline.api.service.dataformats.DataFormatGeneratorService;

/** The "Data Generator" processor. */
@StageDef(
    version = 1,
    label = "Data Generator",
    description = "Writes a record into a field in a data format",
    icon = "json.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    services = @ServiceDependency(
        service = DataFormatGeneratorService.class,
        configuration = {
            @ServiceConfiguration(name = "displayFormats", value = "AVRO,BINARY,DELIMITED,JSON,PROTOBUF,TEXT,SDC_JSON,XML")
        }
    )
)
@ConfigGroups(DataGeneratorGroups.class)
@GenerateResourceBundle
public class DataGeneratorDProcessor extends DProcessor {

  @ConfigDefBean
  public DataGeneratorConfig config = new DataGeneratorConfig();

  @Override
  protected Processor createProcessor() {
    return new DataGeneratorProcessor(config);
  }
}
