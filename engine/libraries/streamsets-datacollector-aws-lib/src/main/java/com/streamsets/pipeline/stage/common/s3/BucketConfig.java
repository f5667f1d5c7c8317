package com.streamsets.pipeline.stage.common.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConnectionDef;
import com.streamsets.pipeline.api.ValueChooserModel;

/** Where objects are, seen from the S3 server. */
public class BucketConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = ConnectionDef.Constants.CONNECTION_SELECT_MANUAL,
      label = "Connection",
      displayPosition = 190,
      group = "S3",
      connectionType = "STREAMSETS_AWS_S3"
  )
  @ValueChooserModel(ConnectionDef.Constants.ConnectionChooserValues.class)
  public String connectionSelection = ConnectionDef.Constants.CONNECTION_SELECT_MANUAL;

  @ConfigDefBean
  public S3ConnectionConfig connection = new S3ConnectionConfig();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Common Prefix",
      displayPosition = 410,
      group = "S3"
  )
  public String commonPrefix = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "/",
      label = "Delimiter",
      displayPosition = 420,
      group = "S3"
  )
  public String delimiter = "/";

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use Path Style Address Model",
      displayPosition = 430,
      group = "S3"
  )
  public boolean usePathAddressModel = false;

  /** The common prefix, with the delimiter behind it; empty when there is none. */
  public String prefix() {
    return withDelimiter(commonPrefix);
  }

  /** The text with the delimiter behind it; empty when there is none. */
  public String withDelimiter(String text) {
    String given = text == null ? "" : text.trim();
    return given.isEmpty() || given.endsWith(delimiter) ? given : given + delimiter;
  }
}
