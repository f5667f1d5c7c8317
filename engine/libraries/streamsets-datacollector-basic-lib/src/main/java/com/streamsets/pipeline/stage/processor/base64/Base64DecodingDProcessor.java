package com.streamsets.pipeline.stage.processor.base64;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "Base64 Field Decoder" processor. */
@StageDef(
    version = 1,
    label = "Base64 Field Decoder",
    description = "Decodes a field with Base64 bytes",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(Base64Groups.class)
@GenerateResourceBundle
public class Base64DecodingDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Field to Decode",
      displayPosition = 10,
      group = "BASE64"
  )
  @FieldSelectorModel(singleValued = true)
  public String originFieldPath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Target Field",
      displayPosition = 20,
      group = "BASE64"
  )
  public String resultFieldPath = "";

  @Override
  protected Processor createProcessor() {
    return new Base64DecodingProcessor(originFieldPath, resultFieldPath);
  }
}
