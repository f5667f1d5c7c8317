package com.streamsets.pipeline.stage.origin.fragment;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.BaseSource;
import com.streamsets.pipeline.lib.fragment.FragmentConfig;

/** The "Fragment Origin" origin, a place for a fragment in a pipeline that is drawn. */
@StageDef(
    version = 1,
    label = "Fragment Origin",
    description = "Stands for a fragment",
    icon = "selector.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE
    }
)
@HideConfigs(preconditions = true, onErrorRecord = true)
@GenerateResourceBundle
public class FragmentSource extends BaseSource {

  @ConfigDefBean
  public FragmentConfig conf = new FragmentConfig();

  /** A pipeline is run with the stages of the fragment in its place. */
  @Override
  public String produce(String lastSourceOffset, int maxBatchSize, BatchMaker batchMaker) {
    return null;
  }
}
