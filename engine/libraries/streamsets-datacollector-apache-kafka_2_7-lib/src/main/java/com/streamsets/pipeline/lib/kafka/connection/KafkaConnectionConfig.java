package com.streamsets.pipeline.lib.kafka.connection;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.Dependency;

/** Where the brokers are. */
public class KafkaConnectionConfig {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.STRING,
      defaultValue = "localhost:9092",
      label = "Broker URI",
      displayPosition = 870,
      group = "KAFKA",
      dependencies = @Dependency(configName = "connectionSelection^", triggeredByValues = {"MANUAL"})
  )
  public String metadataBrokerList = "localhost:9092";

  @ConfigDefBean
  public KafkaSecurityConfig securityConfig = new KafkaSecurityConfig();
}
