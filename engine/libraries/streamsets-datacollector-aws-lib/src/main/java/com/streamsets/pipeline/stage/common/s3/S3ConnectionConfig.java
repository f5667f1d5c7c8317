package com.streamsets.pipeline.stage.common.s3;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;
import com.streamsets.pipeline.api.ValueChooserModel;

/** Which S3 server, and how it is called. */
public class S3ConnectionConfig {

  @ConfigDefBean
  public AwsCredentialsConfig awsConfig = new AwsCredentialsConfig();

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Use Specific Region",
      displayPosition = 280,
      group = "S3",
      dependencies = @Dependency(configName = "connectionSelection^", triggeredByValues = {"MANUAL"})
  )
  public boolean useRegion = false;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = "US_WEST_2",
      label = "Region",
      displayPosition = 290,
      group = "S3",
      dependencies = @Dependency(configName = "useRegion", triggeredByValues = {"true"})
  )
  @ValueChooserModel(Region.Chooser.class)
  public Region region = Region.US_WEST_2;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      label = "Endpoint",
      displayPosition = 300,
      group = "S3",
      dependencies = @Dependency(configName = "region", triggeredByValues = {"OTHER"})
  )
  public String endpoint = "";

  @ConfigDefBean
  public HttpClientConfig proxyConfig = new HttpClientConfig();
}
