package com.streamsets.pipeline.stage.processor.jsonparser;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;

/** The "JSON Parser" processor. */
@StageDef(
    version = 1,
    label = "JSON Parser",
    description = "Parses a field with JSON text",
    icon = "json.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@ConfigGroups(JsonParserGroups.class)
@GenerateResourceBundle
public class JsonParserDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Field to Parse",
      displayPosition = 10,
      group = "JSON"
  )
  @FieldSelectorModel(singleValued = true)
  public String fieldPathToParse = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Ignore Control Characters",
      displayPosition = 20,
      group = "JSON"
  )
  public boolean removeCtrlChars = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Target Field",
      displayPosition = 30,
      group = "JSON"
  )
  public String parsedFieldPath = "";

  @Override
  protected Processor createProcessor() {
    return new JsonParserProcessor(fieldPathToParse, removeCtrlChars, parsedFieldPath);
  }
}
