package com.streamsets.pipeline.stage.origin.jdbc.table;

import com.streamsets.pipeline.api.BatchContext;
import com.streamsets.pipeline.api.PushSource;
import com.streamsets.pipeline.api.Record;
import com.streamsets.pipeline.api.StageException;
import com.streamsets.pipeline.lib.jdbc.JdbcErrors;
import com.streamsets.pipeline.lib.jdbc.SqlFailure;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One thread of the origin: takes tables in turn and reads batches of their rows. */
final class TableReader {

  private static final long STOP_CHECK_MILLIS = 50;

  private final PushSource.Context context;
  private final TableRun run;
  private final int thread;
  private final int batchSize;
  private SourceTable table;
  private TableCursor cursor;
  private int batchesOfCursor;
  private int failures;
  private String firstFailure;

  TableReader(PushSource.Context context, TableRun run, int thread, int batchSize) {
    this.context = context;
    this.run = run;
    this.thread = thread;
    this.batchSize = batchSize;
  }

  void readUntilStopped() throws InterruptedException {
    try {
      while (!context.isStopped() && !run.hasFailed()) {
        if (table == null) {
          table = run.waiting.poll(STOP_CHECK_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (table != null) {
          batch();
        }
      }
    } finally {
      if (cursor != null) {
        cursor.abandon();
      }
    }
  }

  private void batch() throws InterruptedException {
    BatchContext batch = context.startBatch();
    try {
      if (cursor == null && !open()) {
        return;
      }
      if (!run.isRead(table) && hasPartitions()) {
        release();
        return;
      }
      int rows = cursor == null ? 0 : read(batch);
      boolean exhausted = cursor == null;
      boolean isPart = table.bounds() != null;
      boolean ended = exhausted && isPart && run.partitionsOf(table).exhausted(table);
      boolean events = exhausted && !isPart && run.events.exhausted(table, batch);
      if (rows > 0 || events || context.isPreview()) {
        commit(batch, exhausted, ended);
      } else if (ended) {
        commitOffset(table.key(), null);
      }
      failures = 0;
      if (ended) {
        table = null;
      } else if (exhausted || isTurnOver()) {
        release();
      }
    } catch (SQLException e) {
      onFailure(e);
    }
  }

  /** Makes partitions for new rows. @return whether there are rows to read */
  private boolean hasPartitions() throws SQLException {
    TablePartitions partitions = run.partitionsOf(table);
    List<SourceTable> created = partitions.grow(run.connections, run.quoteChar());
    for (SourceTable part : created) {
      // Without an offset a partition that no row was read of would be forgotten by the next run.
      commitOffset(part.key(), part.offset().isEmpty() ? "" : part.offsetText());
    }
    if (!created.isEmpty() && !table.offset().isEmpty()) {
      commitOffset(table.key(), null);
    }
    run.waiting.addAll(created);
    return !partitions.isExhausted();
  }

  private void commitOffset(String key, String offset) {
    if (!context.isPreview()) {
      context.commitOffset(key, offset);
    }
  }

  /** Whether the thread goes on; a table that is read only once has no cursor. */
  private boolean open() throws InterruptedException, SQLException {
    long end = System.nanoTime() + run.rate.reserveNanos();
    while (System.nanoTime() < end) {
      if (context.isStopped() || run.hasFailed()) {
        return false;
      }
      TimeUnit.NANOSECONDS.sleep(Math.min(TimeUnit.MILLISECONDS.toNanos(STOP_CHECK_MILLIS), Math.max(1, end - System.nanoTime())));
    }
    if (run.isRead(table) && !table.isCompleted()) {
      // What is read at once has no place to go on at, and a table alone need not make way for others.
      boolean makesWay = table.isIncremental() && run.switchesTables() && !run.waiting.isEmpty();
      int maxRows = context.isPreview() && table.isIncremental() || makesWay ? batchSize : 0;
      cursor = TableCursor.open(run.connections, run.cancelOnStop, new TableQuery(table, run.quoteChar()), run.fetchSize(), maxRows);
      batchesOfCursor = 0;
    }
    return true;
  }

  /** Closes the cursor when there are no more rows. */
  private int read(BatchContext batch) throws SQLException {
    int rows = 0;
    boolean more = true;
    while (rows < batchSize && (more = cursor.next())) {
      Map<String, String> offset = offset();
      Record record = context.createRecord(
          table.qualifiedName() + ":" + (table.isIncremental() ? SourceTable.text(offset) : "null"));
      run.rows.read(cursor.row(), record);
      if (run.addsHeaders()) {
        record.getHeader().setAttribute("jdbc.tables", table.name);
        record.getHeader().setAttribute("jdbc.partition", table.key());
        record.getHeader().setAttribute("jdbc.threadNumber", String.valueOf(thread));
      }
      batch.getBatchMaker().addRecord(record);
      table.moveTo(offset);
      rows++;
    }
    batchesOfCursor++;
    if (rows > 0) {
      run.events.rowsRead(table);
      if (table.bounds() != null) {
        run.partitionsOf(table).rowsRead(table);
      }
    }
    if (!more) {
      boolean limited = cursor.isLimited();
      closeCursor();
      if (!limited && !table.isIncremental()) {
        table.complete();
      }
    }
    return rows;
  }

  /** A row without a value in an offset column does not move the offset. */
  private Map<String, String> offset() throws SQLException {
    Map<String, String> offset = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> column : table.offsetColumns.entrySet()) {
      String value = OffsetValues.read(cursor.row(), column.getKey(), column.getValue());
      if (value == null) {
        return table.offset();
      }
      offset.put(column.getKey(), value);
    }
    return offset;
  }

  private void commit(BatchContext batch, boolean exhausted, boolean ended) {
    boolean hasOffset = table.isIncremental() ? !table.offset().isEmpty() : exhausted;
    if (ended) {
      context.processBatch(batch, table.key(), null);
    } else if (hasOffset && run.isRead(table)) {
      context.processBatch(batch, table.key(), table.offsetText());
    } else {
      context.processBatch(batch);
    }
  }

  private boolean isTurnOver() throws SQLException {
    boolean over = cursor.isLimited() || table.isIncremental() && run.batchesOfCursor() > 0
        && batchesOfCursor >= run.batchesOfCursor() && !run.waiting.isEmpty();
    if (over) {
      if (cursor.isLimited()) {
        closeCursor();
      } else {
        cursor.abandon();
        cursor = null;
      }
    }
    return over;
  }

  private void closeCursor() throws SQLException {
    TableCursor finished = cursor;
    cursor = null;
    finished.finish();
  }

  private void release() {
    run.waiting.add(table);
    table = null;
  }

  private void onFailure(SQLException e) {
    if (cursor != null) {
      cursor.abandon();
      cursor = null;
    }
    if (context.isStopped()) {
      return;
    }
    String reason = SqlFailure.describe(e);
    failures++;
    if (failures == 1) {
      firstFailure = reason;
    }
    if (failures > run.retries()) {
      throw new StageException(JdbcErrors.JDBC_77, table.qualifiedName(), failures, firstFailure);
    }
    context.reportError(JdbcErrors.JDBC_34, table.qualifiedName(), reason);
  }
}
