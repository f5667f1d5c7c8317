package com.streamsets.pipeline.stage.destination.fragment;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.BaseTarget;
import com.streamsets.pipeline.lib.fragment.FragmentConfig;

/** The "Fragment Destination" destination, a place for a fragment in a pipeline that is drawn. */
@StageDef(
    version = 1,
    label = "Fragment Destination",
    description = "Stands for a fragment",
    icon = "selector.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    }
)
@HideConfigs(preconditions = true, onErrorRecord = true)
@GenerateResourceBundle
public class FragmentTarget extends BaseTarget {

  @ConfigDefBean
  public FragmentConfig conf = new FragmentConfig();

  /** A pipeline is run with the stages of the fragment in its place. */
  @Override
  public void write(Batch batch) {
    // Nothing to write to.
  }
}
