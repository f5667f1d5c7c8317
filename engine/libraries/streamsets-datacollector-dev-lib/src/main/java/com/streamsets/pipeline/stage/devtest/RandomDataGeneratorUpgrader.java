package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.ArrayList;
import java.util.List;

/** Versions 2 to 4 added configs; since version 5 events are always generated. */
public class RandomDataGeneratorUpgrader implements StageUpgrader {

  @Override
  public List<Config> upgrade(List<Config> old, Context context) {
    List<Config> configs = new ArrayList<>(old);
    if (context.getFromVersion() < 2) {
      configs.add(new Config("rootFieldType", "MAP"));
    }
    if (context.getFromVersion() < 3) {
      configs.add(new Config("headerAttributes", new ArrayList<>()));
    }
    if (context.getFromVersion() < 4) {
      configs.add(new Config("delay", 1000));
    }
    if (context.getFromVersion() < 5) {
      configs.removeIf(config -> config.getName().equals("generateEvents"));
    }
    return configs;
  }
}
