package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ValueChooserModel;

/** Which objects are read, and in which order. */
public class ObjectSelectionConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Prefix Pattern",
      displayPosition = 140,
      group = "S3"
  )
  public String prefixPattern = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "LEXICOGRAPHICAL",
      label = "Read Order",
      displayPosition = 150,
      group = "S3"
  )
  @ValueChooserModel(ReadOrder.Chooser.class)
  public ReadOrder objectOrdering = ReadOrder.LEXICOGRAPHICAL;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "100",
      label = "File pool size",
      displayPosition = 160,
      group = "S3"
  )
  public int poolSize = 100;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "128",
      label = "Buffer Limit (KB)",
      displayPosition = 170,
      group = "S3"
  )
  public int overrunLimit = 128;
}
