package com.streamsets.pipeline.lib.jdbc;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.credential.CredentialValue;

/** One entry of the list. */
public class DriverProperty {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Name",
      displayPosition = 10,
      group = "JDBC"
  )
  public String key = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Value",
      displayPosition = 20,
      group = "JDBC"
  )
  public CredentialValue value;
}
