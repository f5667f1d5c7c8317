package com.streamsets.pipeline.stage.origin.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.credential.CredentialValue;

/** Keys of objects encrypted with a key of the customer. */
public class CustomerKeyConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use Customer-Provided Encryption Keys",
      displayPosition = 30,
      group = "SSE"
  )
  public boolean useCustomerSSEKey = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Customer Encryption Key",
      displayPosition = 40,
      group = "SSE",
      dependencies = @Dependency(configName = "useCustomerSSEKey", triggeredByValues = {"true"})
  )
  public CredentialValue customerKey;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Customer Encryption Key MD5",
      displayPosition = 50,
      group = "SSE",
      dependencies = @Dependency(configName = "useCustomerSSEKey", triggeredByValues = {"true"})
  )
  public CredentialValue customerKeyMd5;
}
