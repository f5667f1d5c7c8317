package com.streamsets.pipeline.stage.processor.fieldhasher;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.ValueChooserModel;

/** Whether and how the whole record is hashed. */
public class RecordHasherConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Hash Entire Record",
      displayPosition = 10,
      group = "RECORD_HASHING"
  )
  public boolean hashEntireRecord = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Include Record Header",
      displayPosition = 20,
      group = "RECORD_HASHING",
      dependencies = {@Dependency(configName = "hashEntireRecord", triggeredByValues = "true")}
  )
  public boolean includeRecordHeaderForHashing = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use Field Separator",
      displayPosition = 30,
      group = "RECORD_HASHING",
      dependencies = {@Dependency(configName = "hashEntireRecord", triggeredByValues = "true")}
  )
  public boolean useSeparator = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CHARACTER,
      defaultValue = "\u0000",
      label = "Field Separator",
      displayPosition = 40,
      group = "RECORD_HASHING",
      dependencies = {
          @Dependency(configName = "hashEntireRecord", triggeredByValues = "true"),
          @Dependency(configName = "useSeparator", triggeredByValues = "true")
      }
  )
  public char separatorCharacter = '\u0000';

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "MD5",
      label = "Hash Type",
      displayPosition = 50,
      group = "RECORD_HASHING",
      dependencies = {@Dependency(configName = "hashEntireRecord", triggeredByValues = "true")}
  )
  @ValueChooserModel(HashType.Chooser.class)
  public HashType hashType = HashType.MD5;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Target Field",
      displayPosition = 60,
      group = "RECORD_HASHING",
      dependencies = {@Dependency(configName = "hashEntireRecord", triggeredByValues = "true")}
  )
  @FieldSelectorModel(singleValued = true)
  public String targetField = "";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Header Attribute",
      displayPosition = 70,
      group = "RECORD_HASHING",
      dependencies = {@Dependency(configName = "hashEntireRecord", triggeredByValues = "true")}
  )
  public String headerAttribute = "";
}
