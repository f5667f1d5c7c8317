package com.streamsets.pipeline.stage.devtest.rawdata;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseSource;
import java.nio.charset.StandardCharsets;
import stf.engine.dataformat.MessageRecords;

/** Brings the same data with every batch. */
public class RawDataSource extends BaseSource {

  private static final String EVENT_TYPE = "raw-data-event";
  private static final int EVENT_VERSION = 1;

  private final String rawData;
  private final String eventData;
  private final boolean stopAfterFirstBatch;

  /** @param eventData in the same data format, each record an event; may be empty */
  public RawDataSource(String rawData, String eventData, boolean stopAfterFirstBatch) {
    this.rawData = rawData;
    this.eventData = eventData;
    this.stopAfterFirstBatch = stopAfterFirstBatch;
  }

  /** The data is taken as UTF-8, whatever the charset in which the data format then reads it. */
  @Override
  public String produce(String lastSourceOffset, int maxBatchSize, BatchMaker batchMaker) throws StageException {
    MessageRecords messages = new MessageRecords(getContext(), getContext());
    messages.parse("rawData", rawData.getBytes(StandardCharsets.UTF_8)).forEach(batchMaker::addRecord);
    if (eventData != null && !eventData.isEmpty()) {
      for (Record record : messages.parse("eventData", eventData.getBytes(StandardCharsets.UTF_8))) {
        EventRecord event = getContext().createEventRecord(EVENT_TYPE, EVENT_VERSION, record.getHeader().getSourceId());
        event.set(record.get());
        getContext().toEvent(event);
      }
    }
    return stopAfterFirstBatch ? null : "rawData";
  }
}
