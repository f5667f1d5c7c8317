package com.streamsets.pipeline.stage.origin.spooldir;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DPushSource;

/** The "Directory" origin. */
@StageDef(
    version = 12,
    label = "Directory",
    description = "Reads the files of a directory",
    icon = "folder.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.EDGE
    },
    producesEvents = true,
    resetOffset = true,
    upgrader = SpoolDirUpgrader.class
)
@ConfigGroups(SpoolDirGroups.class)
@HideConfigs({"conf.dataFormatConfig.avroSchemaSource", "conf.dataFormatConfig.verifyChecksum"})
@GenerateResourceBundle
public class SpoolDirDSource extends DPushSource {

  @ConfigDefBean
  public SpoolDirConfig conf = new SpoolDirConfig();

  @Override
  protected PushSource createPushSource() {
    return new SpoolDirSource(conf);
  }
}
