package com.streamsets.pipeline.stage.destination.devnull;

import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.HideStage;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.StatsAggregatorStage;

/** "Discard" as a pipeline's choice for its statistics. */
@StageDef(
    version = 1,
    label = "Discard",
    description = "Discards pipeline statistics",
    icon = "",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    }
)
@StatsAggregatorStage
@HideConfigs(preconditions = true, onErrorRecord = true)
@HideStage(HideStage.Type.STATS_AGGREGATOR_STAGE)
@GenerateResourceBundle
public class StatsNullDTarget extends DiscardingTarget {
}
