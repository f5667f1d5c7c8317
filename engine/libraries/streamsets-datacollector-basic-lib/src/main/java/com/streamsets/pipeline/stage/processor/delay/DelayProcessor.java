package com.streamsets.pipeline.stage.processor.delay;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.SingleLaneProcessor;
import com.streamsets.pipeline.lib.util.ThreadUtil;
import java.util.Iterator;

/** "Delay": waits before it passes a batch on. */
@StageDef(
    version = 2,
    upgrader = DelayUpgrader.class,
    label = "Delay",
    description = "Waits before it passes a batch on",
    icon = "field.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    }
)
@GenerateResourceBundle
public class DelayProcessor extends SingleLaneProcessor {

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.NUMBER,
      defaultValue = "1000",
      label = "Delay Between Batches",
      description = "Milliseconds",
      displayPosition = 10,
      min = 0,
      max = Integer.MAX_VALUE
  )
  public int delay = 1000;

  @ConfigDef(
      required = true,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Skip Delay on Empty Batch",
      displayPosition = 20
  )
  public boolean skipDelayOnEmptyBatch = false;

  @Override
  public void process(Batch batch, SingleLaneBatchMaker batchMaker) {
    Iterator<Record> records = batch.getRecords();
    if (delay > 0 && (records.hasNext() || !skipDelayOnEmptyBatch)) {
      ThreadUtil.sleep(delay);
    }
    records.forEachRemaining(batchMaker::addRecord);
  }
}
