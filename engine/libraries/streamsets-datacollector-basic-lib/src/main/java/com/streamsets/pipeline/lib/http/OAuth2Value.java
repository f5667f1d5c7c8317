package com.streamsets.pipeline.lib.http;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.credential.CredentialValue;

/** A further value in the request of a token. */
public class OAuth2Value {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Name",
      displayPosition = 10
  )
  public String key = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Value",
      displayPosition = 20
  )
  public CredentialValue value = () -> "";
}
