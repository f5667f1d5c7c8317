package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.base.configurablestage.DTarget;

/** The "Local FS" destination. */
@StageDef(
    version = 4,
    label = "Local FS",
    description = "Writes records to files",
    icon = "folder.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    producesEvents = true,
    upgrader = LocalFileSystemUpgrader.class
)
@ConfigGroups(LocalFileSystemGroups.class)
@HideConfigs("configs.dataGeneratorFormatConfig.includeSchema")
@GenerateResourceBundle
public class LocalFileSystemDTarget extends DTarget {

  @ConfigDefBean
  public LocalFileSystemConfig configs = new LocalFileSystemConfig();

  @Override
  protected Target createTarget() {
    return new LocalFileSystemTarget(configs);
  }
}
