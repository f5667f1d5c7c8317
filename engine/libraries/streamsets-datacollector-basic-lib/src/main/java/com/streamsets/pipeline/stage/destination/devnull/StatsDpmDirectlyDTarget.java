package com.streamsets.pipeline.stage.destination.devnull;

import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.HideStage;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.StatsAggregatorStage;

/** The default for statistics of new pipelines; without a Control Hub they are dropped. */
@StageDef(
    version = 1,
    label = "Write Directly to Control Hub - statistics are not aggregated across Data Collectors",
    description = "Statistics are not aggregated",
    icon = "",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH, ExecutionMode.EDGE
    }
)
@StatsAggregatorStage
@HideConfigs(preconditions = true, onErrorRecord = true)
@HideStage(HideStage.Type.STATS_AGGREGATOR_STAGE)
@GenerateResourceBundle
public class StatsDpmDirectlyDTarget extends DiscardingTarget {
}
