package com.streamsets.pipeline.stage.destination.tooriginresponse;

import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ErrorStage;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.base.configurablestage.DTarget;
import java.util.HashMap;
import java.util.Map;

/** The "Send Response to Origin" destination. */
@StageDef(
    version = 2,
    label = "Send Response to Origin",
    description = "Sends error records back to the origin as its response",
    icon = "rpc.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    upgrader = ToOriginResponseUpgrader.class
)
@ErrorStage
@HideConfigs(preconditions = true, onErrorRecord = true)
@GenerateResourceBundle
public class ToErrorOriginResponseDTarget extends DTarget {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "500",
      label = "Status Code",
      displayPosition = 10
  )
  public int statusCode = 500;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.MAP,
      label = "Response Headers",
      displayPosition = 20
  )
  public Map<String, String> headers = new HashMap<>();

  @Override
  protected Target createTarget() {
    return new ToOriginResponseTarget(statusCode, headers);
  }
}
