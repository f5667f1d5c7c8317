package com.streamsets.pipeline.stage.destination;

import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.ExecutionMode;
import com.streamsets.pipeline.api.GenerateResourceBundle;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageDef;
import com.streamsets.pipeline.api.base.RecordTarget;

/** The "To Event" destination: sends an event with the value of each record. */
@StageDef(
    version = 1,
    label = "To Event",
    description = "Sends an event for each record",
    icon = "dev.svg",
    onlineHelpRefUrl = "",
    execution = {
        ExecutionMode.STANDALONE, ExecutionMode.CLUSTER_BATCH, ExecutionMode.CLUSTER_YARN_STREAMING,
        ExecutionMode.CLUSTER_MESOS_STREAMING, ExecutionMode.EDGE, ExecutionMode.EMR_BATCH
    },
    producesEvents = true
)
@GenerateResourceBundle
public class ToEventTarget extends RecordTarget {

  private static final String TYPE = "event-target";

  @Override
  protected void write(Record record) {
    EventRecord event = getContext().createEventRecord(TYPE, 1, record.getHeader().getSourceId());
    event.set(record.get());
    getContext().toEvent(event);
  }
}
