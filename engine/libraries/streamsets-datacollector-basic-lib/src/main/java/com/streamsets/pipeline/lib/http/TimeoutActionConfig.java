package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;

/** What to do when a server does not answer in time. */
public class TimeoutActionConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "RETRY_IMMEDIATELY",
      label = "Action for timeout",
      displayPosition = 10,
      group = "TIMEOUT"
  )
  @ValueChooserModel(ResponseAction.Values.class)
  public ResponseAction action = ResponseAction.RETRY_IMMEDIATELY;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Base Backoff Interval (ms)",
      displayPosition = 20,
      group = "TIMEOUT",
      dependencies = @Dependency(configName = "action", triggeredByValues = {"RETRY_EXPONENTIAL_BACKOFF", "RETRY_LINEAR_BACKOFF"})
  )
  public int backoffInterval = 1000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "10",
      label = "Max Retries",
      displayPosition = 30,
      group = "TIMEOUT",
      dependencies = @Dependency(configName = "action", triggeredByValues = {"RETRY_EXPONENTIAL_BACKOFF", "RETRY_LINEAR_BACKOFF", "RETRY_IMMEDIATELY"})
  )
  public int maxNumRetries = 10;
}
