package com.streamsets.pipeline.stage.origin.restservice;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.credential.CredentialValue;

/** An application that may send requests. */
public class ApplicationId {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "",
      displayPosition = 10
  )
  public CredentialValue credential = () -> "";
}
