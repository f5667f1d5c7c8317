package com.streamsets.pipeline.stage.destination.http;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.base.configurablestage.DTarget;

/** The "HTTP Client" destination. */
@StageDef(
    version = 6,
    label = "HTTP Client",
    description = "Sends records to an HTTP resource",
    icon = "rpc.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    },
    upgrader = HttpClientTargetUpgrader.class
)
@ConfigGroups(HttpClientGroups.class)
@GenerateResourceBundle
public class HttpClientDTarget extends DTarget {

  @ConfigDefBean(groups = {"CREDENTIALS", "DATA_FORMAT", "HTTP", "LOGGING", "OAUTH2", "PROXY", "RESPONSE", "TLS"})
  public HttpClientTargetConfig conf = new HttpClientTargetConfig();

  @Override
  protected Target createTarget() {
    return new HttpClientTarget(conf);
  }
}
