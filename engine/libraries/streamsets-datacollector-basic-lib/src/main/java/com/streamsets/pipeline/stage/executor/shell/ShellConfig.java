package com.streamsets.pipeline.stage.executor.shell;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.lib.el.RecordEL;
import java.util.HashMap;
import java.util.Map;

/** The script, its environment and its time. */
public class ShellConfig {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      label = "Environment variables",
      displayPosition = 10,
      group = "ENVIRONMENT",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class}
  )
  public Map<String, String> environmentVariables = new HashMap<>();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "1000",
      label = "Timeout (ms)",
      displayPosition = 20,
      group = "ENVIRONMENT",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {RecordEL.class}
  )
  public String timeout = "1000";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.TEXT,
      label = "Script",
      displayPosition = 30,
      group = "SCRIPT",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      mode = ConfigDef.Mode.PLAIN_TEXT,
      elDefs = {RecordEL.class}
  )
  public String script = "";
}
