package com.streamsets.pipeline.lib.kafka.connection;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConnectionDef;
import com.streamsets.pipeline.api.ValueChooserModel;

/** How the connection is chosen. */
public class KafkaConnectionSelection {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.MODEL,
      defaultValue = ConnectionDef.Constants.CONNECTION_SELECT_MANUAL,
      label = "Connection",
      displayPosition = 860,
      group = "KAFKA",
      connectionType = "STREAMSETS_KAFKA"
  )
  @ValueChooserModel(ConnectionDef.Constants.ConnectionChooserValues.class)
  public String connectionSelection = ConnectionDef.Constants.CONNECTION_SELECT_MANUAL;

  @ConfigDefBean
  public KafkaConnectionConfig connection = new KafkaConnectionConfig();
}
