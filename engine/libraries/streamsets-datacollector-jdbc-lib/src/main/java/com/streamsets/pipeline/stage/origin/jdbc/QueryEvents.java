package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Source;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the event lane how queries went. */
final class QueryEvents {

  private static final int VERSION = 1;

  private final Source.Context context;
  private long sent;

  QueryEvents(Source.Context context) {
    this.context = context;
  }

  void querySucceeded(String query, long rows, String offset) {
    send("jdbc-query-success", outcome(query, rows, offset));
  }

  void queryFailed(String query, long rows, String offset, String error) {
    Map<String, Field> fields = outcome(query, rows, offset);
    fields.put("error", Field.create(error));
    send("jdbc-query-failure", fields);
  }

  void noMoreData(long records) {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("record-count", Field.create(records));
    send("no-more-data", fields);
  }

  private static Map<String, Field> outcome(String query, long rows, String offset) {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("query", Field.create(query));
    fields.put("timestamp", Field.createDatetime(new Date()));
    fields.put("row-count", Field.create(rows));
    fields.put("source-offset", Field.create(Field.Type.STRING, offset));
    return fields;
  }

  private void send(String type, Map<String, Field> fields) {
    String id = "event:" + type + ":" + VERSION + ":" + System.currentTimeMillis() + ":" + sent++;
    EventRecord event = context.createEventRecord(type, VERSION, id);
    event.set(Field.create(fields));
    context.toEvent(event);
  }
}
