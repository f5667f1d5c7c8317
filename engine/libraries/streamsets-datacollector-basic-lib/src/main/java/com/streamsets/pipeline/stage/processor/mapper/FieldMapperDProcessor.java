package com.streamsets.pipeline.stage.processor.mapper;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "Field Mapper" processor. */
@StageDef(
    version = 1,
    label = "Field Mapper",
    description = "Maps the values, names or paths of fields by an expression",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(FieldMapperGroups.class)
@GenerateResourceBundle
public class FieldMapperDProcessor extends DProcessor {

  @ConfigDefBean(groups = {"MAPPER"})
  public FieldMapperConfig fieldMapperConfig = new FieldMapperConfig();

  @Override
  protected Processor createProcessor() {
    return new FieldMapperProcessor(fieldMapperConfig);
  }
}
