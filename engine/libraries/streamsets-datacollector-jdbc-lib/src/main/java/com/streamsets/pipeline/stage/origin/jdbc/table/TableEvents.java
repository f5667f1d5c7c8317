package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.BatchContext;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.lib.event.EventCreator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Says when tables, schemas and all of them are read to their ends, once until there are more rows. */
final class TableEvents {

  private static final EventCreator TABLE_FINISHED = new EventCreator.Builder("table-finished", 1)
      .withRequiredField("schema").withRequiredField("table").build();
  private static final EventCreator SCHEMA_FINISHED = new EventCreator.Builder("schema-finished", 1)
      .withRequiredField("schema").withRequiredField("tables").build();
  private static final EventCreator NO_MORE_DATA = new EventCreator.Builder("no-more-data", 2).build();

  private final PushSource.Context context;
  private final List<SourceTable> tables;
  private final long delayNanos;
  private final Set<SourceTable> finished = new HashSet<>();
  private boolean sent;
  private long allFinishedAt;

  TableEvents(PushSource.Context context, List<SourceTable> tables, int delaySeconds) {
    this.context = context;
    this.tables = tables;
    delayNanos = TimeUnit.SECONDS.toNanos(delaySeconds);
  }

  synchronized void rowsRead(SourceTable table) {
    finished.remove(table.whole());
    sent = false;
  }

  /** @return whether there was an event */
  synchronized boolean exhausted(SourceTable table, BatchContext batch) {
    boolean isNew = finished.add(table);
    if (isNew) {
      TABLE_FINISHED.create(context, batch).with("schema", table.schema).with("table", table.name).createAndSend();
      List<String> schema = names(tables.stream().filter(t -> t.schema.equals(table.schema)).collect(Collectors.toList()));
      List<String> done = names(finished.stream().filter(t -> t.schema.equals(table.schema)).collect(Collectors.toList()));
      if (schema.size() == done.size()) {
        // The vendor's lists them in the order of a hash table.
        SCHEMA_FINISHED.create(context, batch).with("schema", table.schema).withStringList("tables", new ArrayList<>(new HashSet<>(schema))).createAndSend();
      }
      allFinishedAt = System.nanoTime();
    }
    if (!sent && finished.size() == tables.size() && System.nanoTime() - allFinishedAt >= delayNanos) {
      NO_MORE_DATA.create(context, batch).createAndSend();
      sent = true;
      return true;
    }
    return isNew;
  }

  private static List<String> names(Collection<SourceTable> tables) {
    return tables.stream().map(table -> table.name).collect(Collectors.toList());
  }
}
