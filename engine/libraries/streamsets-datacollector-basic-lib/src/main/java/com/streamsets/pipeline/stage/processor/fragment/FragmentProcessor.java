package com.streamsets.pipeline.stage.processor.fragment;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.ConfigDefBean;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.HideConfigs;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.RecordProcessor;
import com.streamsets.pipeline.lib.fragment.FragmentConfig;

/** The "Fragment Processor" processor, a place for a fragment in a pipeline that is drawn. */
@StageDef(
    version = 1,
    label = "Fragment Processor",
    description = "Stands for a fragment",
    icon = "selector.svg",
    onlineHelpRefUrl = "",
    outputStreams = StageDef.VariableOutputStreams.class,
    outputStreamsDrivenByConfig = "conf.fragmentId",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    }
)
@HideConfigs(preconditions = true, onErrorRecord = true)
@GenerateResourceBundle
public class FragmentProcessor extends RecordProcessor {

  @ConfigDefBean
  public FragmentConfig conf = new FragmentConfig();

  /** A pipeline is run with the stages of the fragment in its place. */
  @Override
  protected void process(Record record, BatchMaker batchMaker) {
    getContext().getOutputLanes().forEach(lane -> batchMaker.addRecord(record, lane));
  }
}
