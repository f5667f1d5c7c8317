package com.streamsets.pipeline.stage.destination.kafka;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;

/** What the destination answers to the origin. */
public class ResponseConfig {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Send Response to Origin",
      displayPosition = 690,
      group = "RESPONSE"
  )
  public boolean sendResponseToOrigin = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "SUCCESS_RECORDS",
      label = "Response Type",
      displayPosition = 700,
      group = "RESPONSE",
      dependencies = @Dependency(configName = "sendResponseToOrigin", triggeredByValues = {"true"})
  )
  @ValueChooserModel(ResponseType.Chooser.class)
  public ResponseType responseType = ResponseType.SUCCESS_RECORDS;
}
