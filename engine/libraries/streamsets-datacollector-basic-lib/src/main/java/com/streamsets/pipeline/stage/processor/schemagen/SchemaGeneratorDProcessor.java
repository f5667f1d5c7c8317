package com.streamsets.pipeline.stage.processor.schemagen;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "Schema Generator" processor. */
@StageDef(
    version = 1,
    label = "Schema Generator",
    description = "Writes the Avro schema of each record into a header attribute",
    icon = "type.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(SchemaGeneratorGroups.class)
@GenerateResourceBundle
public class SchemaGeneratorDProcessor extends DProcessor {

  @ConfigDefBean(groups = {"ADVANCED", "AVRO", "SCHEMA", "TYPES"})
  public SchemaGeneratorConfig config = new SchemaGeneratorConfig();

  @Override
  protected Processor createProcessor() {
    return new SchemaGeneratorProcessor(config);
  }
}
