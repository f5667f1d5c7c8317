package com.streamsets.pipeline.stage.destination.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;

/** Whether the origin gets a response. */
public class OriginResponseConfig {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Send Response to Origin",
      displayPosition = 10,
      group = "RESPONSE"
  )
  public boolean sendResponseToOrigin = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "SUCCESS_RECORDS",
      label = "Response Type",
      displayPosition = 20,
      group = "RESPONSE",
      dependencies = @Dependency(configName = "sendResponseToOrigin", triggeredByValues = {"true"})
  )
  @ValueChooserModel(OriginResponseType.Values.class)
  public OriginResponseType responseType = OriginResponseType.SUCCESS_RECORDS;
}
