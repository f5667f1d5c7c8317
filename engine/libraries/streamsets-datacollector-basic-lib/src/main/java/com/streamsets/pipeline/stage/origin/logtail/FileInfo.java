package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;

/** A file to tail, or a family of files. */
public class FileInfo {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Tag",
      displayPosition = 60,
      group = "FILE"
  )
  public String tag = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Path",
      displayPosition = 10,
      group = "FILE",
      elDefs = PatternEL.class
  )
  public String fileFullPath = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "REVERSE_COUNTER",
      label = "Naming",
      displayPosition = 20,
      group = "FILE"
  )
  @ValueChooserModel(FileRollMode.Chooser.class)
  public FileRollMode fileRollMode = FileRollMode.REVERSE_COUNTER;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = ".*",
      label = "Pattern",
      displayPosition = 40,
      group = "FILE",
      dependencies = @Dependency(configName = "fileRollMode", triggeredByValues = "PATTERN")
  )
  public String patternForToken = ".*";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "First File",
      displayPosition = 50,
      group = "FILE"
  )
  public String firstFile = "";
}
