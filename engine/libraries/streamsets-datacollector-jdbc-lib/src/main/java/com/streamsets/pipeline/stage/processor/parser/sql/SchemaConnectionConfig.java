package com.streamsets.pipeline.stage.processor.parser.sql;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ListBeanModel;
import com.streamsets.pipeline.api.credential.CredentialValue;
import com.streamsets.pipeline.lib.jdbc.DriverProperty;
import java.util.ArrayList;
import java.util.List;

/** The database whose tables tell the types of columns. */
public class SchemaConnectionConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "JDBC Connection String",
      displayPosition = 10,
      group = "JDBC",
      dependencies = @Dependency(configName = "resolveSchema^", triggeredByValues = {"true"})
  )
  public String connectionString = "";

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "true",
      label = "Use Credentials",
      displayPosition = 20,
      group = "JDBC",
      dependencies = @Dependency(configName = "resolveSchema^", triggeredByValues = {"true"})
  )
  public boolean useCredentials = true;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Username",
      displayPosition = 30,
      group = "CREDENTIALS",
      dependencies = {
          @Dependency(configName = "useCredentials", triggeredByValues = {"true"}),
          @Dependency(configName = "resolveSchema^", triggeredByValues = {"true"})
      }
  )
  public CredentialValue username;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.CREDENTIAL,
      label = "Password",
      displayPosition = 40,
      group = "CREDENTIALS",
      dependencies = {
          @Dependency(configName = "useCredentials", triggeredByValues = {"true"}),
          @Dependency(configName = "resolveSchema^", triggeredByValues = {"true"})
      }
  )
  public CredentialValue password;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MODEL,
      label = "Additional JDBC Configuration Properties",
      displayPosition = 50,
      group = "JDBC",
      dependencies = @Dependency(configName = "resolveSchema^", triggeredByValues = {"true"})
  )
  @ListBeanModel
  public List<DriverProperty> driverProperties = new ArrayList<>();
}
