package com.streamsets.pipeline.stage.destination.recordstolocalfilesystem;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ErrorStage;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.base.configurablestage.DTarget;
import com.streamsets.pipeline.lib.el.TimeEL;

/** The "Write to File" destination. */
@StageDef(
    version = 1,
    label = "Write to File",
    description = "Writes records to files as SDC records",
    icon = "folder.svg",
    onlineHelpRefUrl = "",
    execution = {ExecutionMode.STANDALONE}
)
@ErrorStage
@HideConfigs(preconditions = true, onErrorRecord = true)
@ConfigGroups(RecordFilesGroups.class)
@GenerateResourceBundle
public class ToErrorLocalFSDTarget extends DTarget {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Directory",
      displayPosition = 10,
      group = "FILES"
  )
  public String directory = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      defaultValue = "sdc-${sdc:id()}",
      label = "Files Prefix",
      displayPosition = 20,
      group = "FILES"
  )
  public String uniquePrefix = "sdc-${sdc:id()}";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "${1 * HOURS}",
      label = "File Wait Time (secs)",
      displayPosition = 30,
      group = "FILES",
      evaluation = ConfigDef.Evaluation.EXPLICIT,
      elDefs = {TimeEL.class}
  )
  public String rotationIntervalSecs = "${1 * HOURS}";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "512",
      label = "Max File Size (MB)",
      displayPosition = 40,
      group = "FILES"
  )
  public int maxFileSizeMbs = 512;

  @Override
  protected Target createTarget() {
    return new RecordFilesTarget(directory, uniquePrefix, rotationIntervalSecs, maxFileSizeMbs);
  }
}
