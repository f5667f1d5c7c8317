package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ValueChooserModel;
import stf.engine.dataformat.DataFormat;

/** How responses look. */
public class ResponseConfig {

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Send Raw Response",
      displayPosition = 10,
      group = "HTTP_RESPONSE"
  )
  public boolean sendRawResponse = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "JSON",
      label = "Data Format",
      displayPosition = 20,
      group = "HTTP_RESPONSE"
  )
  @ValueChooserModel(ResponseFormats.class)
  public DataFormat dataFormat = DataFormat.JSON;

  @ConfigDefBean(groups = {"DATA_FORMAT", "HTTP_RESPONSE"})
  public ResponseFormatConfig dataGeneratorFormatConfig = new ResponseFormatConfig();
}
