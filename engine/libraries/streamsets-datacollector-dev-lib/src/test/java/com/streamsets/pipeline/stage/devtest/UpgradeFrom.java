package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.Config;
import com.streamsets.pipeline.api.StageUpgrader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An upgrade to the current version of a stage; keeps the configs that the upgrader moves into services. */
public final class UpgradeFrom implements StageUpgrader.Context {

  private final int fromVersion;
  private final int toVersion;
  private final Map<Class<?>, Map<String, Object>> services = new HashMap<>();

  public UpgradeFrom(int fromVersion, int toVersion) {
    this.fromVersion = fromVersion;
    this.toVersion = toVersion;
  }

  public Map<String, Object> run(StageUpgrader upgrader, List<Config> configs) {
    return values(upgrader.upgrade(configs, this));
  }

  public Map<String, Object> configsOf(Class<?> service) {
    return services.get(service);
  }

  @Override
  public String getLibrary() {
    return "streamsets-datacollector-dev-lib";
  }

  @Override
  public String getStageName() {
    return "stage";
  }

  @Override
  public String getStageInstance() {
    return "stage_01";
  }

  @Override
  public int getFromVersion() {
    return fromVersion;
  }

  @Override
  public int getToVersion() {
    return toVersion;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void registerService(Class service, List<Config> configs) {
    services.put(service, values(configs));
  }

  private static Map<String, Object> values(List<Config> configs) {
    return configs.stream().collect(Collectors.toMap(Config::getName, Config::getValue));
  }
}
