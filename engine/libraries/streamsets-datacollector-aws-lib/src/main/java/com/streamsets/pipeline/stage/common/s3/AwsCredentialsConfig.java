package com.streamsets.pipeline.stage.common.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;
import com.streamsets.pipeline.api.credential.CredentialValue;

/** Who calls the S3 server. */
public class AwsCredentialsConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "WITH_CREDENTIALS",
      label = "Authentication Method",
      displayPosition = 200,
      group = "S3",
      dependencies = @Dependency(configName = "connectionSelection^^", triggeredByValues = {"MANUAL"})
  )
  @ValueChooserModel(CredentialMode.Chooser.class)
  public CredentialMode credentialMode = CredentialMode.WITH_CREDENTIALS;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Access Key ID",
      displayPosition = 210,
      group = "S3",
      dependencies = @Dependency(configName = "credentialMode", triggeredByValues = {"WITH_CREDENTIALS"})
  )
  public CredentialValue awsAccessKeyId;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Secret Access Key",
      displayPosition = 220,
      group = "S3",
      dependencies = @Dependency(configName = "credentialMode", triggeredByValues = {"WITH_CREDENTIALS"})
  )
  public CredentialValue awsSecretAccessKey;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Assume Role",
      displayPosition = 230,
      group = "S3",
      dependencies = @Dependency(configName = "credentialMode", triggeredByValues = {"WITH_IAM_ROLES", "WITH_CREDENTIALS"})
  )
  public boolean isAssumeRole = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      defaultValue = "arn:aws:iam::<account-id>:role/role-name",
      label = "Role ARN",
      displayPosition = 240,
      group = "S3",
      dependencies = @Dependency(configName = "isAssumeRole", triggeredByValues = {"true"})
  )
  public CredentialValue roleARN;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.STRING,
      label = "Role Session Name",
      displayPosition = 250,
      group = "S3",
      dependencies = @Dependency(configName = "isAssumeRole", triggeredByValues = {"true"})
  )
  public String roleSessionName = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "3600",
      label = "Session Timeout (secs)",
      displayPosition = 260,
      group = "S3",
      dependencies = @Dependency(configName = "isAssumeRole", triggeredByValues = {"true"})
  )
  public int sessionDuration = 3600;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Set Session Tags",
      displayPosition = 270,
      group = "S3",
      dependencies = @Dependency(configName = "isAssumeRole", triggeredByValues = {"true"})
  )
  public boolean setSessionTags = true;
}
