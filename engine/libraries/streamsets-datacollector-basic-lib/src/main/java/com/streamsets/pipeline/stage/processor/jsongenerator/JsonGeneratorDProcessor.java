package com.streamsets.pipeline.stage.processor.jsongenerator;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "JSON Generator" processor. */
@StageDef(
    version = 1,
    label = "JSON Generator",
    description = "Writes a field as JSON text",
    icon = "json.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(JsonGeneratorGroups.class)
@GenerateResourceBundle
public class JsonGeneratorDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Field to Serialize",
      displayPosition = 10,
      group = "JSON"
  )
  @FieldSelectorModel(singleValued = true)
  public String fieldPathToSerialize = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Target Field",
      displayPosition = 20,
      group = "JSON"
  )
  public String outputFieldPath = "";

  @Override
  protected Processor createProcessor() {
    return new JsonGeneratorProcessor(fieldPathToSerialize, outputFieldPath);
  }
}
