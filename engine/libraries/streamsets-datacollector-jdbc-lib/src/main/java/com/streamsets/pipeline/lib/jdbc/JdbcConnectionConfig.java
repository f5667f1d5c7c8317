package com.streamsets.pipeline.lib.jdbc;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.credential.CredentialValue;

/** Where the database is and who logs in. */
public class JdbcConnectionConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "JDBC Connection String",
      displayPosition = 180,
      group = "JDBC",
      dependencies = @Dependency(configName = "connectionSelection^", triggeredByValues = {"MANUAL"})
  )
  public String connectionString = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Use Credentials",
      displayPosition = 190,
      group = "JDBC",
      dependencies = @Dependency(configName = "connectionSelection^", triggeredByValues = {"MANUAL"})
  )
  public boolean useCredentials = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Username",
      displayPosition = 200,
      group = "CREDENTIALS",
      dependencies = @Dependency(configName = "useCredentials", triggeredByValues = {"true"})
  )
  public CredentialValue username;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Password",
      displayPosition = 210,
      group = "CREDENTIALS",
      dependencies = @Dependency(configName = "useCredentials", triggeredByValues = {"true"})
  )
  public CredentialValue password;
}
