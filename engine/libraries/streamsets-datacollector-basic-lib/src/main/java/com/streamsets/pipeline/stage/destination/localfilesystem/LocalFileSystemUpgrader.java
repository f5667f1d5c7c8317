package com.streamsets.pipeline.stage.destination.localfilesystem;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.List;
import stf.engine.common.ConfigUpgrade;

/** Brings a Local FS destination of an older version to version 4. */
public class LocalFileSystemUpgrader implements StageUpgrader {

  private static final String FORMAT = "configs.dataGeneratorFormatConfig.";

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    return new ConfigUpgrade(old, context)
        .to(3, configs -> configs.addGeneratorSchemaLookup(FORMAT))
        .to(4, configs -> configs.set(FORMAT + "basicAuthUserInfo", "")
            .set(FORMAT + "basicAuthUserInfoForRegistration", ""))
        .configs();
  }
}
