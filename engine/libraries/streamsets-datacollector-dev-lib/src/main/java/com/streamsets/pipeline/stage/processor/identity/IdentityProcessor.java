package com.streamsets.pipeline.stage.processor.identity;

import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;

/** "Dev Identity": passes records on as they are. */
@StageDef(
    version = 1,
    label = "Dev Identity",
    description = "Passes records on as they are",
    icon = "dev.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH, ExecutionMode.EDGE
    }
)
@GenerateResourceBundle
public class IdentityProcessor extends SingleLaneRecordProcessor {

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    batchMaker.addRecord(record);
  }
}
