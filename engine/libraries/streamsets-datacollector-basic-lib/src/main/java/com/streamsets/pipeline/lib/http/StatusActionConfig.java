package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;

/** What to do on a status. */
public class StatusActionConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "500",
      label = "HTTP Status Code",
      displayPosition = 10,
      group = "#0"
  )
  public int statusCode = 500;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "RETRY_EXPONENTIAL_BACKOFF",
      label = "Action for status",
      displayPosition = 20,
      group = "#0"
  )
  @ValueChooserModel(ResponseAction.Values.class)
  public ResponseAction action = ResponseAction.RETRY_EXPONENTIAL_BACKOFF;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Base Backoff Interval (ms)",
      displayPosition = 30,
      group = "#0",
      dependencies = @Dependency(configName = "action", triggeredByValues = {"RETRY_EXPONENTIAL_BACKOFF", "RETRY_LINEAR_BACKOFF"})
  )
  public int backoffInterval = 1000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "10",
      label = "Max Retries",
      displayPosition = 40,
      group = "#0",
      dependencies = @Dependency(configName = "action", triggeredByValues = {"RETRY_EXPONENTIAL_BACKOFF", "RETRY_LINEAR_BACKOFF", "RETRY_IMMEDIATELY"})
  )
  public int maxNumRetries = 10;
}
