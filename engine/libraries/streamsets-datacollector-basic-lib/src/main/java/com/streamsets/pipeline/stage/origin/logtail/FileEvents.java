package com.streamsets.pipeline.stage.origin.logtail;

import com.streamsets.pipeline.api.BatchMaker;
import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.Source;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells about files that begin and end, as events and as records of the second output. */
final class FileEvents {

  /** What happened to a file. */
  enum Action { START, END, ERROR }

  private final Source.Context context;
  private final String lane;
  private BatchMaker batch;
  private Date time;

  FileEvents(Source.Context context, String lane) {
    this.context = context;
    this.lane = lane;
  }

  void startBatch(BatchMaker newBatch) {
    batch = newBatch;
    time = new Date();
  }

  void send(Action action, LiveFile file) {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("fileName", Field.create(file.path.toString()));
    fields.put("inode", Field.create(file.inode));
    fields.put("time", Field.createDate(time));
    fields.put("event", Field.create(action.name()));
    Record metadata = context.createRecord("");
    metadata.set(Field.create(fields));
    batch.addRecord(metadata, lane);
    EventRecord event = context.createEventRecord(action.name(), 1, "event:" + action + ":1:" + file.path);
    event.set(Field.create(fields));
    context.toEvent(event);
  }
}
