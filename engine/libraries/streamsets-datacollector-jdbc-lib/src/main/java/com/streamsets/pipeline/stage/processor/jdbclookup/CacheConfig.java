package com.streamsets.pipeline.stage.processor.jdbclookup;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import java.util.concurrent.TimeUnit;

/** How results are kept for further records. */
public class CacheConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      label = "Enable Local Caching",
      displayPosition = 10,
      group = "JDBC"
  )
  public boolean enabled = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "-1",
      label = "Maximum Entries to Cache",
      displayPosition = 20,
      group = "JDBC",
      dependencies = @Dependency(configName = "enabled", triggeredByValues = "true")
  )
  public int maxSize = -1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Eviction Policy Type",
      displayPosition = 30,
      group = "JDBC",
      dependencies = @Dependency(configName = "enabled", triggeredByValues = "true")
  )
  @ValueChooserModel(EvictionPolicyType.Chooser.class)
  public EvictionPolicyType evictionPolicyType;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1",
      label = "Expiration Time",
      displayPosition = 40,
      group = "JDBC",
      dependencies = @Dependency(configName = "enabled", triggeredByValues = "true")
  )
  public int expirationTime = 1;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "SECONDS",
      label = "Time Unit",
      displayPosition = 50,
      group = "JDBC",
      dependencies = @Dependency(configName = "enabled", triggeredByValues = "true")
  )
  @ValueChooserModel(TimeUnitValues.class)
  public TimeUnit timeUnit = TimeUnit.SECONDS;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Retry on Missing Value",
      displayPosition = 60,
      group = "JDBC",
      dependencies = @Dependency(configName = "enabled", triggeredByValues = "true")
  )
  public boolean retryOnCacheMiss = false;
}
