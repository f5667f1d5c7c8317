package com.streamsets.pipeline.stage.processor.base64;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "Base64 Field Encoder" processor. */
@StageDef(
    version = 1,
    label = "Base64 Field Encoder",
    description = "Encodes a field with bytes as Base64",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(Base64Groups.class)
@GenerateResourceBundle
public class Base64EncodingDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Field to Encode",
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

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "URL Safe",
      displayPosition = 30,
      group = "BASE64"
  )
  public boolean urlSafe = false;

  @Override
  protected Processor createProcessor() {
    return new Base64EncodingProcessor(originFieldPath, resultFieldPath, urlSafe);
  }
}
