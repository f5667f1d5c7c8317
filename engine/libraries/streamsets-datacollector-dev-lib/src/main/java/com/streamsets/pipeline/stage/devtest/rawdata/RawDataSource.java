package com.streamsets.pipeline.stage.devtest.rawdata;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.api.base.BaseSource;
import com.streamsets.pipeline.api.ext.ContextExtensions;
import com.streamsets.pipeline.api.ext.JsonObjectReader;
import com.streamsets.pipeline.api.ext.json.Mode;
import com.streamsets.pipeline.api.service.dataformats.DataFormatParserService;
import com.streamsets.pipeline.api.service.dataformats.DataParser;
import com.streamsets.pipeline.api.service.dataformats.RecoverableDataParserException;
import java.io.IOException;
import java.io.StringReader;
import stf.engine.dataformat.JsonFields;

/** Brings the same data with every batch. */
public class RawDataSource extends BaseSource {

  private static final String EVENT_TYPE = "raw-event";
  private static final int EVENT_VERSION = 1;
  private static final int MAX_EVENT_LENGTH = 1 << 20;

  private final String rawData;
  private final String eventData;
  private final boolean stopAfterFirstBatch;

  /** @param eventData JSON objects, one event each; may be empty */
  public RawDataSource(String rawData, String eventData, boolean stopAfterFirstBatch) {
    this.rawData = rawData;
    this.eventData = eventData;
    this.stopAfterFirstBatch = stopAfterFirstBatch;
  }

  @Override
  public String produce(String lastSourceOffset, int maxBatchSize, BatchMaker batchMaker) throws StageException {
    DataFormatParserService formats = getContext().getService(DataFormatParserService.class);
    try (DataParser parser = formats.getParser("rawData", rawData)) {
      while (addNext(parser, batchMaker)) {
        // One record per round.
      }
    } catch (IOException e) {
      throw new StageException(RawDataErrors.RAW_DATA_01, e.getMessage(), e);
    }
    sendEvents();
    return stopAfterFirstBatch ? null : "rawData";
  }

  /** A record that breaks the format's limits goes to error; the ones behind it are read on. */
  private boolean addNext(DataParser parser, BatchMaker batchMaker) throws IOException, StageException {
    try {
      Record record = parser.parse();
      if (record == null) {
        return false;
      }
      batchMaker.addRecord(record);
    } catch (RecoverableDataParserException e) {
      switch (getContext().getOnErrorRecord()) {
        case DISCARD:
          break;
        case STOP_PIPELINE:
          throw e;
        default:
          getContext().toError(e.getUnparsedRecord(), e);
      }
    }
    return true;
  }

  private void sendEvents() throws StageException {
    if (eventData == null || eventData.trim().isEmpty()) {
      return;
    }
    ContextExtensions json = (ContextExtensions) getContext();
    try (JsonObjectReader events = json.createJsonObjectReader(
        new StringReader(eventData), 0, MAX_EVENT_LENGTH, Mode.MULTIPLE_OBJECTS, Object.class)) {
      int number = 0;
      for (Object event = events.read(); event != JsonObjectReader.EOF; event = events.read()) {
        EventRecord record = getContext().createEventRecord(EVENT_TYPE, EVENT_VERSION, "eventData::" + number++);
        record.set(JsonFields.field(event));
        getContext().toEvent(record);
      }
    } catch (IOException e) {
      throw new StageException(RawDataErrors.RAW_DATA_02, e.getMessage(), e);
    }
  }
}
