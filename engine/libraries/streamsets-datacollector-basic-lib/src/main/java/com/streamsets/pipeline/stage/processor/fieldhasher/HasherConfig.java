package com.streamsets.pipeline.stage.processor.fieldhasher;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ListBeanModel;
import java.util.ArrayList;
import java.util.List;

/** What is hashed. */
public class HasherConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use Field Separator",
      displayPosition = 10,
      group = "FIELD_HASHING"
  )
  public boolean useSeparator = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CHARACTER,
      defaultValue = "\u0000",
      label = "Field Separator",
      displayPosition = 20,
      group = "FIELD_HASHING",
      dependencies = {@Dependency(configName = "useSeparator", triggeredByValues = "true")}
  )
  public char separatorCharacter = '\u0000';

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Hash in Place",
      displayPosition = 30,
      group = "FIELD_HASHING"
  )
  @ListBeanModel
  public List<FieldHasherConfig> inPlaceFieldHasherConfigs = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Hash to Target",
      displayPosition = 40,
      group = "FIELD_HASHING"
  )
  @ListBeanModel
  public List<TargetFieldHasherConfig> targetFieldHasherConfigs = new ArrayList<>();

  @ConfigDefBean
  public RecordHasherConfig recordHasherConfig = new RecordHasherConfig();
}
