package com.streamsets.pipeline.stage.origin.jdbc;

import com.streamsets.pipeline.api.EventRecord;
import com.streamsets.pipeline.api.Field;
import com.streamsets.pipeline.api.Source;

import java.util.LinkedHashMap;
import java.util.Map;

/** Sends the events of the origin: how queries ended, and that there is no more data. */
final class QueryEvents {

  private final Source.Context context;
  private long sent;

  QueryEvents(Source.Context context) {
    this.context = context;
  }

  void querySucceeded(String query, long rows, String offset) {
    send("jdbc-query-success", 1, outcome(query, rows, offset));
  }

  void queryFailed(String query, long rows, String offset, String error) {
    Map<String, Field> fields = outcome(query, rows, offset);
    fields.put("error", Field.create(error));
    send("jdbc-query-failure", 1, fields);
  }

  void noMoreData(long records) {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("record-count", Field.create(records));
    send("no-more-data", 2, fields);
  }

  private static Map<String, Field> outcome(String query, long rows, String offset) {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("query", Field.create(query));
    fields.put("timestamp", Field.create(System.currentTimeMillis()));
    fields.put("rows", Field.create(rows));
    fields.put("offset", Field.create(Field.Type.STRING, offset));
    return fields;
  }

  private void send(String type, int version, Map<String, Field> fields) {
    String id = "event:" + type + ":" + version + ":" + System.currentTimeMillis() + ":" + sent++;
    EventRecord event = context.createEventRecord(type, version, id);
    event.set(Field.create(fields));
    context.toEvent(event);
  }
}
