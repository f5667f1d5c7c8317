package com.streamsets.pipeline.stage.origin.sdcipc;

import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ConfigGroups;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.Source;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.configurablestage.DSourceOffsetCommitter;

/** The "SDC RPC" origin. */
@StageDef(
    version = 3,
    label = "SDC RPC",
    description = "Receives records from a pipeline with an SDC RPC destination",
    icon = "rpc.svg",
    onlineHelpRefUrl = "",
    execution = ExecutionMode.STANDALONE,
    recordsByRef = true,
    upgraderDef = "upgrader/SdcIpcDSource.yaml"
)
@ConfigGroups(Groups.class)
@HideConfigs({
    "configs.tlsConfigBean.useRemoteTrustStore",
    "configs.tlsConfigBean.trustStoreFilePath",
    "configs.tlsConfigBean.trustedCertificates",
    "configs.tlsConfigBean.trustStoreType",
    "configs.tlsConfigBean.trustStorePassword",
    "configs.tlsConfigBean.trustStoreAlgorithm"
})
@GenerateResourceBundle
public class SdcIpcDSource extends DSourceOffsetCommitter {

  @ConfigDefBean
  public Configs configs = new Configs();

  @Override
  protected Source createSource() {
    return new SdcIpcSource(configs);
  }
}
