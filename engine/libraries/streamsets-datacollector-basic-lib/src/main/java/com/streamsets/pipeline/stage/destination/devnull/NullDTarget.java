package com.streamsets.pipeline.stage.destination.devnull;

import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.StageDef;

/** "Trash": the destination that drops records. */
@StageDef(
    version = 1,
    label = "Trash",
    description = "Discards records",
    icon = "trash.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    },
    recordsByRef = true
)
@HideConfigs(preconditions = true, onErrorRecord = true)
@GenerateResourceBundle
public class NullDTarget extends DiscardingTarget {
}
