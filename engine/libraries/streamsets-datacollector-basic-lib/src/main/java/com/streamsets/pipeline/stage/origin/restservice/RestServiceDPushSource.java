package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.base.configurablestage.DPushSource;
import stf.engine.dataformat.DataFormat;
import stf.engine.dataformat.ParserFormatConfig;

/** The "REST Service" origin. */
@StageDef(
    version = 7,
    label = "REST Service",
    description = "Answers HTTP requests with the records that stages send back",
    icon = "rpc.svg",
    onlineHelpRefUrl = "",
    execution = {ExecutionMode.STANDALONE},
    sendsResponse = true,
    upgrader = RestServiceUpgrader.class
)
@HideConfigs({"dataFormatConfig.avroSchemaSource", "dataFormatConfig.verifyChecksum"})
@ConfigGroups(RestServiceGroups.class)
@GenerateResourceBundle
public class RestServiceDPushSource extends DPushSource {

  @ConfigDefBean(groups = {"HTTP", "TLS"})
  public RestServerConfig httpConfigs = new RestServerConfig();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "100",
      label = "Max Request Size (MB)",
      displayPosition = 20,
      group = "HTTP"
  )
  public int maxRequestSizeMB = 100;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "JSON",
      label = "Data Format",
      displayPosition = 30,
      group = "DATA_FORMAT"
  )
  @ValueChooserModel(RestServiceFormats.class)
  public DataFormat dataFormat = DataFormat.JSON;

  @ConfigDefBean(groups = {"DATA_FORMAT"})
  public ParserFormatConfig dataFormatConfig = new ParserFormatConfig();

  @ConfigDefBean(groups = {"DATA_FORMAT", "HTTP_RESPONSE"})
  public ResponseConfig responseConfig = new ResponseConfig();

  @Override
  protected PushSource createPushSource() {
    return new RestServiceSource(this);
  }
}
