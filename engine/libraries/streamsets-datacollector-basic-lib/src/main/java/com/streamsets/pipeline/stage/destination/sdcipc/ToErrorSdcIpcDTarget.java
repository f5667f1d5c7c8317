package com.streamsets.pipeline.stage.destination.sdcipc;

import com.streamsets.pipeline.api.ErrorStage;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.HideStage;
import com.streamsets.pipeline.api.PipelineLifecycleStage;
import com.streamsets.pipeline.api.StageDef;

/** "Write to Another Pipeline": the SDC RPC destination for error records, start events and stop events. */
@StageDef(
    version = 3,
    label = "Write to Another Pipeline",
    description = "",
    icon = "rpc.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    },
    upgraderDef = "upgrader/SdcIpcDTarget.yaml"
)
@ErrorStage
@PipelineLifecycleStage
@HideStage({HideStage.Type.ERROR_STAGE, HideStage.Type.LIFECYCLE_STAGE})
@HideConfigs(preconditions = true, onErrorRecord = true, value = {
    "config.tlsConfigBean.useRemoteKeyStore",
    "config.tlsConfigBean.keyStoreFilePath",
    "config.tlsConfigBean.privateKey",
    "config.tlsConfigBean.certificateChain",
    "config.tlsConfigBean.keyStoreType",
    "config.tlsConfigBean.keyStorePassword",
    "config.tlsConfigBean.keyStoreAlgorithm"
})
@GenerateResourceBundle
public class ToErrorSdcIpcDTarget extends SdcIpcDTarget {
}
