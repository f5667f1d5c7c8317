package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;

/** What of requests and responses is logged. */
public class RequestLoggingConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Enable Request Logging",
      displayPosition = 10,
      group = "LOGGING"
  )
  public boolean enableRequestLogging = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "FINE",
      label = "Log Level",
      displayPosition = 20,
      group = "LOGGING",
      dependencies = @Dependency(configName = "enableRequestLogging", triggeredByValues = {"true"})
  )
  @ValueChooserModel(RequestLogLevel.Values.class)
  public RequestLogLevel logLevel = RequestLogLevel.FINE;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "HEADERS_ONLY",
      label = "Verbosity",
      displayPosition = 30,
      group = "LOGGING",
      dependencies = @Dependency(configName = "enableRequestLogging", triggeredByValues = {"true"})
  )
  @ValueChooserModel(RequestLogVerbosity.Values.class)
  public RequestLogVerbosity verbosity = RequestLogVerbosity.HEADERS_ONLY;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "0",
      label = "Max Entity Size",
      displayPosition = 40,
      group = "LOGGING",
      dependencies = @Dependency(configName = "enableRequestLogging", triggeredByValues = {"true"})
  )
  public int maxEntitySize = 0;
}
