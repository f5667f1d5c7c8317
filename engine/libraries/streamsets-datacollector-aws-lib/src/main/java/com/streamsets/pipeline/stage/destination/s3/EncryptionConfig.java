package com.streamsets.pipeline.stage.destination.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.credential.CredentialValue;

import java.util.ArrayList;
import java.util.List;

/** How the server encrypts the objects. */
public class EncryptionConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use Server-Side Encryption",
      displayPosition = 270,
      group = "SSE"
  )
  public boolean useSSE = false;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      defaultValue = "S3",
      label = "Server-Side Encryption Option",
      displayPosition = 280,
      group = "SSE",
      dependencies = @Dependency(configName = "useSSE", triggeredByValues = {"true"})
  )
  @ValueChooserModel(ServerSideEncryption.Chooser.class)
  public ServerSideEncryption encryption = ServerSideEncryption.S3;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "AWS KMS Key ARN",
      displayPosition = 290,
      group = "SSE",
      dependencies = @Dependency(configName = "encryption", triggeredByValues = {"KMS"})
  )
  public CredentialValue kmsKeyId;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Encryption Context",
      displayPosition = 300,
      group = "SSE",
      dependencies = @Dependency(configName = "encryption", triggeredByValues = {"KMS"})
  )
  @ListBeanModel
  public List<EncryptionContextEntry> encryptionContext = new ArrayList<>();

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Customer Encryption Key",
      displayPosition = 310,
      group = "SSE",
      dependencies = @Dependency(configName = "encryption", triggeredByValues = {"CUSTOMER"})
  )
  public CredentialValue customerKey;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Customer Encryption Key MD5",
      displayPosition = 320,
      group = "SSE",
      dependencies = @Dependency(configName = "encryption", triggeredByValues = {"CUSTOMER"})
  )
  public CredentialValue customerKeyMd5;
}
