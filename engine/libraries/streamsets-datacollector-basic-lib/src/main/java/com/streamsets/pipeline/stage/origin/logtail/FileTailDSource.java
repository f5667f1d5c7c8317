package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Source;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DSource;

/** The "File Tail" origin. */
@StageDef(
    version = 5,
    label = "File Tail",
    description = "Reads lines as they are appended to files, also to those that replace them",
    icon = "folder.svg",
    onlineHelpRefUrl = "",
    execution = {ExecutionMode.STANDALONE, ExecutionMode.EDGE},
    outputStreams = FileTailOutputStreams.class,
    recordsByRef = true,
    producesEvents = true,
    resetOffset = true,
    upgrader = FileTailUpgrader.class
)
@ConfigGroups(FileTailGroups.class)
@GenerateResourceBundle
public class FileTailDSource extends DSource {

  @ConfigDefBean
  public FileTailConfig conf = new FileTailConfig();

  @Override
  protected Source createSource() {
    return new FileTailSource(conf);
  }
}
