package com.streamsets.pipeline.stage.devtest.rawdata;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Source;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DSource;
import com.streamsets.pipeline.api.service.ServiceConfiguration;
import com.streamsets.pipeline.api.service.ServiceDependency;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;

/** The "Dev Raw Data Source" origin. */
@StageDef(
    version = 3,
    upgrader = RawDataUpgrader.class,
    label = "Dev Raw Data Source",
    description = "Makes records of the data typed into it",
    icon = "dev.svg",
    onlineHelpRefUrl = "",
    execution = {ExecutionMode.STANDALONE, ExecutionMode.EDGE},
    producesEvents = true,
    recordsByRef = true,
    services = @ServiceDependency(
        service = DataFormatParserService.class,
        configuration = {
            @ServiceConfiguration(name = "displayFormats", value = "DELIMITED,JSON,LOG,SDC_JSON,TEXT,XML"),
            @ServiceConfiguration(name = "dataFormat", value = "JSON")
        }
    )
)
@ConfigGroups(RawDataGroups.class)
@GenerateResourceBundle
public class RawDataDSource extends DSource {

  @ConfigDef(
      type = ConfigDef.Type.TEXT,
      mode = ConfigDef.Mode.JSON,
      label = "Raw Data",
      defaultValue = "{\n  \"f1\": \"abc\",\n  \"f2\": \"xyz\",\n  \"f3\": \"lmn\"\n}",
      required = true,
      evaluation = ConfigDef.Evaluation.IMPLICIT,
      displayPosition = 10,
      group = "RAW"
  )
  public String rawData;

  @ConfigDef(
      type = ConfigDef.Type.BOOLEAN,
      label = "Stop After First Batch",
      defaultValue = "false",
      required = true,
      displayPosition = 20,
      group = "RAW"
  )
  public boolean stopAfterFirstBatch;

  @ConfigDef(
      type = ConfigDef.Type.TEXT,
      mode = ConfigDef.Mode.JSON,
      label = "Event Data",
      required = false,
      displayPosition = 30,
      group = "EVENT"
  )
  public String eventData;

  @Override
  protected Source createSource() {
    return new RawDataSource(rawData, eventData, stopAfterFirstBatch);
  }
}
