package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.Batch;
import com.streamsets.pipeline.api.ConfigDef;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.SingleLaneProcessor;
import java.util.Iterator;
import java.util.Random;

/** "Dev Random Error": makes error records of some, and now and then reports an error of the stage. */
@StageDef(
    version = 2,
    upgrader = RandomErrorUpgrader.class,
    label = "Dev Random Error",
    description = "Makes error records at random",
    icon = "dev.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EMR_BATCH, ExecutionMode.EDGE
    }
)
@GenerateResourceBundle
public class RandomErrorProcessor extends SingleLaneProcessor {

  private static final int BATCHES_PER_SHARE = 500;

  @ConfigDef(
      required = false,
      type = ConfigDef.Type.BOOLEAN,
      defaultValue = "false",
      label = "Discard Some Records",
      displayPosition = 10
  )
  public boolean discardSomeRecords = false;

  private final Random random = new Random();
  private int batches;
  private double passed;
  private double passedOrInError;

  @Override
  public void process(Batch batch, SingleLaneBatchMaker batchMaker) throws StageException {
    if (batches++ % BATCHES_PER_SHARE == 0) {
      passed = random.nextDouble();
      passedOrInError = discardSomeRecords ? passed * (1 + random.nextDouble()) : 1;
    }
    for (Iterator<Record> records = batch.getRecords(); records.hasNext(); ) {
      Record record = records.next();
      double action = random.nextDouble();
      if (action < passed) {
        batchMaker.addRecord(record);
      } else if (action < passedOrInError) {
        toError(record);
      }
    }
    if (random.nextBoolean()) {
      getContext().reportError(RandomErrors.RANDOM_02);
    }
  }

  private void toError(Record record) throws StageException {
    switch (getContext().getOnErrorRecord()) {
      case DISCARD:
        break;
      case TO_ERROR:
        getContext().toError(record, RandomErrors.RANDOM_01);
        break;
      default:
        throw new StageException(RandomErrors.RANDOM_01);
    }
  }
}
