package com.streamsets.pipeline.stage.processor.zip;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.FieldSelectorModel;

/** Two lists and where their zipped list goes. */
public class FieldZipConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "First Field",
      displayPosition = 10
  )
  @FieldSelectorModel(singleValued = true)
  public String firstField = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      label = "Second Field",
      displayPosition = 20
  )
  @FieldSelectorModel(singleValued = true)
  public String secondField = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "/zipped",
      label = "Path for Zipped Field",
      displayPosition = 30
  )
  public String zippedFieldPath = "/zipped";
}
