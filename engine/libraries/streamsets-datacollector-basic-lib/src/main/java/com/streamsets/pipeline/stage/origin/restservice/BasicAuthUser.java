package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.credential.CredentialValue;

/** A user that may send requests. */
public class BasicAuthUser {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Username",
      displayPosition = 10
  )
  public String username = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Password",
      displayPosition = 20
  )
  public CredentialValue password = () -> "";
}
