package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.SingleLaneRecordProcessor;

/** The "Dev Record Creator" processor: makes two records of each. */
@StageDef(
    version = 1,
    label = "Dev Record Creator",
    description = "Makes two records of each",
    icon = "dev.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH
    }
)
@GenerateResourceBundle
public class RecordCreatorProcessor extends SingleLaneRecordProcessor {

  private static final int COPIES = 2;

  @Override
  protected void process(Record record, SingleLaneBatchMaker batchMaker) {
    for (int i = 1; i <= COPIES; i++) {
      Record copy = getContext().cloneRecord(record, "clone_" + i);
      copy.getHeader().setAttribute("expanded", String.valueOf(i));
      batchMaker.addRecord(copy);
    }
  }
}
