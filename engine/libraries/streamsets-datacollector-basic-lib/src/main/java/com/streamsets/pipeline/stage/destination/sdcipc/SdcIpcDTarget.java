package com.streamsets.pipeline.stage.destination.sdcipc;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.Target;
import com.streamsets.pipeline.api.base.configurablestage.DTarget;

/** The "SDC RPC" destination. */
@StageDef(
    version = 3,
    label = "SDC RPC",
    description = "Sends records to a pipeline with an SDC RPC origin",
    icon = "rpc.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    upgraderDef = "upgrader/SdcIpcDTarget.yaml"
)
@ConfigGroups(Groups.class)
@HideConfigs({
    "config.tlsConfigBean.useRemoteKeyStore",
    "config.tlsConfigBean.keyStoreFilePath",
    "config.tlsConfigBean.privateKey",
    "config.tlsConfigBean.certificateChain",
    "config.tlsConfigBean.keyStoreType",
    "config.tlsConfigBean.keyStorePassword",
    "config.tlsConfigBean.keyStoreAlgorithm"
})
@GenerateResourceBundle
public class SdcIpcDTarget extends DTarget {

  @ConfigDefBean
  public Configs config = new Configs();

  @Override
  protected Target createTarget() {
    return new SdcIpcTarget(config);
  }
}
