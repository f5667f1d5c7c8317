package com.streamsets.pipeline.stage.processor.dedup;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.FieldSelectorModel;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Processor;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.base.configurablestage.DProcessor;
import java.util.ArrayList;
import java.util.List;

/** The "Record Deduplicator" processor. */
@StageDef(
    version = 1,
    label = "Record Deduplicator",
    description = "Separates records that occurred before",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    outputStreams = DeDupStreams.class,
    execution = ExecutionMode.STANDALONE
)
@ConfigGroups(DeDupGroups.class)
@GenerateResourceBundle
public class DeDupDProcessor extends DProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000000",
      label = "Max Records to Compare",
      min = 1,
      displayPosition = 10,
      group = "DE_DUP"
  )
  public int recordCountWindow = 1000000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "0",
      label = "Time to Compare (secs)",
      min = 0,
      displayPosition = 20,
      group = "DE_DUP"
  )
  public int timeWindowSecs = 0;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "ALL_FIELDS",
      label = "Compare",
      displayPosition = 30,
      group = "DE_DUP"
  )
  @ValueChooserModel(CompareFields.Chooser.class)
  public CompareFields compareFields = CompareFields.ALL_FIELDS;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Fields to Compare",
      displayPosition = 40,
      group = "DE_DUP",
      dependencies = @Dependency(configName = "compareFields", triggeredByValues = "SPECIFIED_FIELDS")
  )
  @FieldSelectorModel
  public List<String> fieldsToCompare = new ArrayList<>();

  @Override
  protected Processor createProcessor() {
    return new DeDupProcessor(this);
  }
}
